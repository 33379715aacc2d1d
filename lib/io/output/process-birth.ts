import { readFileSync, readlinkSync } from 'node:fs'

/**
 * When a process of this machine began, in a form that no later process with the same number can
 * share: the clock tick of its start, from /proc. `undefined` where the system does not tell.
 */
export function processBirth(pid: number): string | undefined {
  const stat = readWord(`/proc/${pid}/stat`)
  // The second field is a name in parentheses that may hold anything; the start is field 22.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
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
