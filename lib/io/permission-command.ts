import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { shellWord } from '../diagnostics/shell-word.ts'

/**
 * The command that gives a person leave to read and write a file or folder: to its nearest ancestor that
 * exists, by chmod when it is theirs, by chown when it is another's.
 * @example permissionCommand('/srv/www/dist') //=> 'sudo chown -R "$(id -un)" /srv/www'
 */
export function permissionCommand(file: string): string {
  const folder = nearestClosed(file)
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid
  return owner !== undefined && owner === process.getuid?.()
    ? `chmod u+rwX ${shellWord(folder)}`
    : `sudo chown -R "$(id -un)" ${shellWord(folder)}`
}

/** The file if it exists, else the first folder above it that does, or cannot be looked into. */
function nearestClosed(file: string): string {
  try {
    accessSync(file, constants.F_OK)
    return file
  } catch {
    const parent = dirname(file)
    return parent === file ? file : nearestClosed(parent)
  }
}
