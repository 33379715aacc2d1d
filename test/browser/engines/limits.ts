import { spawn } from 'node:child_process'
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A promise that is given up after a time, in milliseconds. */
export async function within<T>(limit: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not done in ${limit} ms`)), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Starts a program in a process group of its own, which ends with this process at the latest. */
export function startProgram(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): { readonly child: ChildProcess; readonly end: () => Promise<void> } {
  const child = spawn(program, args, { ...options, detached: true })
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const kill = (): void => {
    if (child.pid === undefined) return
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  process.once('exit', kill)
  return {
    child,
    end: async () => {
      process.off('exit', kill)
      kill()
      await within(5000, `the end of ${program}`, gone)
    },
  }
}

/** The first of some paths that exists. */
export function firstPath(...paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && existsSync(path))
}
