import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Command } from './tools/tool.ts'

/** What one run of a program took. */
export interface Sample {
  /** In seconds. */
  readonly wall: number
  /** User and system, in seconds. */
  readonly cpu: number
  /** Largest resident memory, in MB; 0 where /proc does not tell. */
  readonly peak: number
}

/** So often the memory of a program is looked at, in milliseconds. */
const glance = 10

/**
 * Runs a program to its end. Bash takes the times, since node does not tell those of its children;
 * what the system has recorded as the largest memory is read while the program runs.
 */
export function measure(command: Command, cwd: string): Promise<Sample> {
  const words = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', ...command]
  const bash = spawn('bash', words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  bash.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  let peak = 0
  const looking = setInterval(() => {
    peak = Math.max(peak, peakOf(bash.pid))
  }, glance)
  return new Promise((resolve, reject) => {
    bash.once('error', reject)
    bash.once('close', (code) => {
      clearInterval(looking)
      const [wall = 0, user = 0, system = 0] = (said.trim().split('\n').at(-1) ?? '')
        .split(' ')
        .map(Number)
      if (code === 0) resolve({ wall, cpu: user + system, peak })
      else reject(new Error(`${command.join(' ')} ended with ${code}:\n${said}`))
    })
  })
}

/** The largest memory so far of what a shell runs, in MB. */
function peakOf(shell: number | undefined): number {
  try {
    const child = readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim()
    const status = readFileSync(`/proc/${child}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
