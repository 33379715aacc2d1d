import type { Report } from '../../diagnostics/diagnostic.ts'
import { failedWith, isSystemError, systemReason } from '../system-error.ts'

/** Tells that a source could not be read; throws on what is not the system's doing. */
export function reportUnreadable(error: unknown, path: string, report: Report): void {
  if (!isSystemError(error)) throw error
  if (failedWith(error, 'ENOENT')) report('file-vanished', { path }, {})
  else report('unreadable-file', { path }, { reason: systemReason(error) })
}
