import { hostname } from 'node:os'
import { failedWith } from '../system-error.ts'
import { hasEnded, processBirth, processSpace } from './process-birth.ts'

/** Who holds a lock, as it stands in the file. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /** Boot and container in which `pid` counts. */
  readonly space: string
  /** Start of the process, which tells it from a later one with the same number. */
  readonly birth: string | undefined
  /** For people who look into the file: when the build began. */
  readonly since: string
}

/** This process. */
export function ourselves(): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    space: processSpace(),
    birth: processBirth(process.pid),
    since: new Date().toISOString(),
  }
}

/** The holder that a lock file names; `undefined` when its words make no sense. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isHolder(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null) return false
  const { pid, host, space }: Partial<Record<keyof LockHolder, unknown>> = value
  return typeof pid === 'number' && typeof host === 'string' && typeof space === 'string'
}

export type HolderState = 'alive' | 'dead' | 'elsewhere'

/**
 * Whether the holder still runs. `elsewhere`: on another machine or in another container, where we
 * cannot look. A process with its number but another start is not the holder.
 */
export function stateOf(holder: LockHolder): HolderState {
  if (holder.host !== hostname()) return 'elsewhere'
  if (holder.space !== processSpace()) return sameBoot(holder.space) ? 'elsewhere' : 'dead'
  if (!isRunning(holder.pid) || hasEnded(holder.pid)) return 'dead'
  const birth = processBirth(holder.pid)
  return birth !== undefined && holder.birth !== undefined && birth !== holder.birth
    ? 'dead'
    : 'alive'
}

function sameBoot(space: string): boolean {
  return space.split(' ')[0] === processSpace().split(' ')[0]
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to someone else.
    return !failedWith(error, 'ESRCH')
  }
}
