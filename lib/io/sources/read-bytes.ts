import { readFileSync } from 'node:fs'
import { environmentProblem } from '../environment-problem.ts'
import { isSystemError, systemReason } from '../system-error.ts'

/** All bytes of a file; `path` is its name for the writer. Throws an `EnvironmentProblem`. */
export function readBytes(file: string, path: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw environmentProblem('unreadable-file', { path }, { reason: systemReason(error) }, error)
  }
}
