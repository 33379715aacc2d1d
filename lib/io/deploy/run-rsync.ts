import { spawn } from 'node:child_process'
import { environmentProblem, explainWriteError } from '../environment-problem.ts'
import { failedWith } from '../system-error.ts'
import { installCommand } from './install-command.ts'

/** How a run of rsync ended. */
export interface RsyncRun {
  /** `null` when a signal ended it. */
  readonly exit: number | null
  /** What it printed, in the bytes that file names are made of. */
  readonly output: Uint8Array
  /** What it, and ssh under it, complained of. */
  readonly complaints: string
}

export interface RsyncOptions {
  /** The program, by name or path. */
  readonly program: string
  /** Told how many lines came since the last time: about one a file. */
  readonly advance?: (lines: number) => void
  /** Asked several times a second whether the person wants to stop. */
  readonly interrupted: () => Promise<boolean>
}

/** Between two looks at whether the person wants to stop, in milliseconds. */
const interval = 200

/**
 * Runs rsync with these words, none of which a shell reads, and waits for its end. What ssh asks
 * for (a passphrase, a new host key) it asks at the terminal itself.
 *
 * Rejects with an `EnvironmentProblem` when there is no rsync; how it went is for the caller to see.
 */
export function runRsync(words: readonly string[], options: RsyncOptions): Promise<RsyncRun> {
  const { program, advance, interrupted } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    const complaints: Buffer[] = []
    const watch = setInterval(() => {
      void interrupted().then((stop) => stop && child.kill('SIGINT'))
    }, interval)
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk)
      advance?.(chunk.filter((byte) => byte === 0x0a).length)
    })
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
    child.on('error', (error) => {
      clearInterval(watch)
      reject(explainStart(error, program))
    })
    child.on('close', (exit) => {
      clearInterval(watch)
      resolve({
        exit,
        output: Buffer.concat(output),
        complaints: Buffer.concat(complaints).toString('utf8'),
      })
    })
  })
}

function explainStart(error: Error, program: string): unknown {
  return failedWith(error, 'ENOENT')
    ? environmentProblem('rsync-missing', { path: program }, { command: installCommand() }, error)
    : explainWriteError(error, { path: program })
}
