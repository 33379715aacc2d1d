import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DeployOutcome } from './deploy-site.ts'

/** The summary of `deploy --json`. Paths are below the target. */
export interface DeployFigures {
  readonly target: string | null
  readonly dryRun: boolean
  /** True when the target is now the site that was built. */
  readonly sent: boolean
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly deleted: readonly string[]
  /** Size of the files that were sent, or would be. */
  readonly bytes: number
  readonly errors: number
  readonly warnings: number
}

/** What `deploy --json` says of an outcome; `list` is everything that was reported. */
export function deployFigures(
  { target, plan, sent }: DeployOutcome,
  list: readonly Diagnostic[],
  dryRun: boolean,
): DeployFigures {
  const { error, warning } = countBySeverity(list)
  return {
    target: target ?? null,
    dryRun,
    sent,
    added: plan?.added ?? [],
    changed: plan?.changed ?? [],
    deleted: plan?.deleted ?? [],
    bytes: plan?.bytes ?? 0,
    errors: error,
    warnings: warning,
  }
}
