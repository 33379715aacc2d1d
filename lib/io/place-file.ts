import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { environmentProblem, explainWriteError } from './environment-problem.ts'

/** What became of a file that was to be put into the site. */
export type Placing = 'written' | 'replaced' | 'unchanged' | 'kept'

/**
 * Puts a file into the site, with its folders. One that is there and says the same stays untouched;
 * one that says something else is kept, unless it may be replaced. Throws an `EnvironmentProblem`
 * when the disk refuses.
 */
export function placeFile(
  root: string,
  path: string,
  contents: string | Uint8Array,
  replace: boolean,
): Placing {
  const file = join(root, path)
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  try {
    const stat = lstatSync(file, { throwIfNoEntry: false })
    if (stat && !stat.isFile()) {
      throw environmentProblem('file-operation-failed', { path }, { reason: 'not a regular file' })
    }
    if (stat && Buffer.from(bytes).equals(readFileSync(file))) return 'unchanged'
    if (stat && !replace) return 'kept'
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    return stat ? 'replaced' : 'written'
  } catch (error) {
    throw explainWriteError(error, { path })
  }
}
