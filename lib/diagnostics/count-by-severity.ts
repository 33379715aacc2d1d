import type { Diagnostic } from './diagnostic.ts'
import type { Severity } from './define-message.ts'

/** How many problems of each severity a list holds. */
export function countBySeverity(list: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of list) counts[severity] += 1
  return counts
}
