import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { explainWriteError } from './environment-problem.ts'
import { failedWith } from './system-error.ts'

/**
 * Writes a file of the site that is not there yet, with its folders; `false`, and nothing done, when
 * it is there. Throws an `EnvironmentProblem` when the disk refuses.
 */
export function createFile(root: string, path: string, text: string): boolean {
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text, { flag: 'wx' })
    return true
  } catch (error) {
    if (failedWith(error, 'EEXIST')) return false
    throw explainWriteError(error, { path })
  }
}
