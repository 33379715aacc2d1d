import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let home: string | undefined

/** A new empty folder, which goes with the process that asked for it. */
export function temporaryFolder(): string {
  home ??= makeHome()
  return mkdtempSync(join(home, 'a-'))
}

function makeHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kumihan-test-'))
  // Tests become other users, who pass through here.
  chmodSync(folder, 0o711)
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // A program that a test started may still be writing there; the system clears it away in time.
    }
  })
  return folder
}
