import { lstatSync, readFileSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { environmentProblem } from '../environment-problem.ts'
import { isSystemError } from '../system-error.ts'
import { unreadableFacts } from './report-unreadable.ts'

/** All bytes of a file; `path` is its name for the writer. Throws an `EnvironmentProblem`. */
export function readBytes(file: string, path: string): Uint8Array {
  return readable(path, () => readFileSync(file))
}

/** What the disk says of a file or folder; `undefined` for none. Throws an `EnvironmentProblem`. */
export function statSource(file: string, path: string): Stats | undefined {
  return readable(path, () => lstatSync(file, { throwIfNoEntry: false }))
}

/** The same, where it is enough to know nothing of what cannot be looked at. */
export function statIfPossible(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch (error) {
    if (isSystemError(error)) return undefined
    throw error
  }
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw environmentProblem('unreadable-file', { path }, unreadableFacts(error), error)
  }
}
