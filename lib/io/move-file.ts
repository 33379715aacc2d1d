import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { explainWriteError } from './environment-problem.ts'

/**
 * Moves a file or a folder of the site, by `git mv` where git keeps it, so that its history goes
 * along. Nothing may be at the new place. Throws an `EnvironmentProblem` when the disk refuses.
 */
export function moveFile(root: string, from: string, to: string): 'git' | 'disk' {
  try {
    mkdirSync(dirname(join(root, to)), { recursive: true })
    if (isTracked(root, from) && git(root, ['mv', '--', from, to])) return 'git'
    renameSync(join(root, from), join(root, to))
    return 'disk'
  } catch (error) {
    throw explainWriteError(error, { path: from })
  }
}

/** True when something is at a path of the site. */
export function isThere(root: string, path: string): boolean {
  return existsSync(join(root, path))
}

function isTracked(root: string, path: string): boolean {
  return git(root, ['ls-files', '--error-unmatch', '--', path])
}

/** Whether git did it; it may not be there, or the site may not be its. */
function git(root: string, args: readonly string[]): boolean {
  try {
    execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
