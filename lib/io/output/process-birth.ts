import { readFileSync, readlinkSync } from 'node:fs'

/**
 * When a process of this machine began, in a form that no later process with the same number can
 * share: the clock tick of its start, from /proc. `undefined` where the system does not tell.
 */
export function processBirth(pid: number): string | undefined {
  // The start is field 22.
  return statusFields(pid)?.[19]
}

/** True for a process that has ended and only waits for its parent to take note, perhaps for ever. */
export function hasEnded(pid: number): boolean {
  return /^[ZX]$/.test(statusFields(pid)?.[0] ?? '')
}

/** From the third field on: the second is a name in parentheses that may hold anything. */
function statusFields(pid: number): readonly string[] | undefined {
  const stat = readWord(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/**
 * The space in which process numbers mean something: this boot of this machine, and inside it the
 * container. Empty where the system does not tell.
 */
export function processSpace(): string {
  const boot = readWord('/proc/sys/kernel/random/boot_id') ?? ''
  return `${boot} ${namespace()}`.trim()
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function readWord(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1').trim()
  } catch {
    return undefined
  }
}
