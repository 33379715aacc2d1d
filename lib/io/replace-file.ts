import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Place } from '../diagnostics/diagnostic.ts'
import { explainWriteError } from './environment-problem.ts'

/**
 * Puts new text in the place of a file's, at once: whoever reads it sees the old or the new, and a
 * full disk leaves the old. Throws an `EnvironmentProblem` when the disk refuses.
 */
export function replaceFile(file: string, text: string, place: Place): void {
  const temporary = join(dirname(file), `.kumihan-${process.pid}.tmp`)
  try {
    writeFileSync(temporary, text, { mode: statSync(file).mode })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw explainWriteError(error, place)
  }
}
