import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { environmentProblem } from '../environment-problem.ts'
import { shownPath } from '../shown-path.ts'
import { failedWith } from '../system-error.ts'
import type { DistPaths } from './dist-paths.ts'
import { ourselves, parseHolder, stateOf } from './lock-holder.ts'

export interface Lock {
  /** False when someone took the lock away, as people do. */
  readonly isHeld: () => boolean
  readonly release: () => void
}

/** So often a lock file without words is looked at again: its writer may be between two calls. */
const patience = 5
const pauseMs = 20

/**
 * Makes this process the only one that builds into the output folder. The lock of a build that was
 * killed is taken over; one that is held ends in an environment problem that names the holder.
 */
export function takeLock(paths: DistPaths): Lock {
  const words = `${JSON.stringify(ourselves())}\n`
  for (let attempt = 0; !create(paths.lock, words); attempt += 1) {
    clearStale(paths, attempt)
  }
  return {
    isHeld: () => wordsOf(paths.lock) === words,
    release: () => {
      if (wordsOf(paths.lock) === words) rmSync(paths.lock, { force: true })
    },
  }
}

/** Creates the lock file; false when there is one. */
function create(file: string, words: string): boolean {
  try {
    writeFileSync(file, words, { flag: 'wx' })
    return true
  } catch (error) {
    if (failedWith(error, 'EEXIST')) return false
    // A full disk leaves the file without words.
    if (failedWith(error, 'ENOSPC', 'EDQUOT')) rmSync(file, { force: true })
    throw error
  }
}

/** Removes a lock that nobody holds any more; throws when somebody does. */
function clearStale(paths: DistPaths, attempt: number): void {
  const words = wordsOf(paths.lock)
  if (words === undefined) return
  const holder = parseHolder(words)
  if (holder === undefined && attempt < patience) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
    return
  }
  const state = holder && stateOf(holder)
  if (holder && state !== 'dead') {
    throw environmentProblem(
      'lock-held',
      { path: shownPath(paths.root, paths.lock) },
      { pid: holder.pid, host: state === 'elsewhere' ? holder.host : undefined },
    )
  }
  takeAway(paths.lock, words)
}

/**
 * Removes the lock file if it still has these words. Two builds may find the same stale lock: the
 * slower one must not remove what the quicker one has put there, so it looks at what it got hold of.
 */
function takeAway(lock: string, words: string): void {
  const aside = `${lock}-${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (failedWith(error, 'ENOENT')) return
    throw error
  }
  if (wordsOf(aside) !== words) linkSync(aside, lock)
  unlinkSync(aside)
}

function wordsOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if (failedWith(error, 'ENOENT')) return undefined
    throw error
  }
}
