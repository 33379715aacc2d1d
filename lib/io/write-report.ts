import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { explainWriteError } from './environment-problem.ts'

/** Writes a file that somebody asked for by name. Throws an `EnvironmentProblem` if that fails. */
export function writeReport(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw explainWriteError(error, { path: file })
  }
}
