import type { Facts } from '../../diagnostics/catalogue.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { permissionCommand } from '../permission-command.ts'
import { failedWith, isSystemError, systemReason } from '../system-error.ts'
import type { SystemError } from '../system-error.ts'

/**
 * Tells that a source could not be read; throws on what is not the system's doing. `named`: the file is
 * none that was found, but one that somebody has named.
 */
export function reportUnreadable(
  error: unknown,
  path: string,
  report: Report,
  named = false,
): void {
  if (!isSystemError(error)) throw error
  if (failedWith(error, 'ENOENT')) report('file-vanished', { path }, { named })
  else report('unreadable-file', { path }, unreadableFacts(error))
}

/** Why a file cannot be read, as messages say it. */
export function unreadableFacts(error: SystemError): Facts<'unreadable-file'> {
  const isForbidden = failedWith(error, 'EACCES', 'EPERM')
  const command =
    isForbidden && error.path !== undefined ? permissionCommand(error.path) : undefined
  return { reason: systemReason(error), command }
}
