import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { startProgram, within } from './limits.ts'

/** A screen that nobody sees, for a browser that must have one. */
export interface VirtualDisplay {
  /** For the variable DISPLAY. */
  readonly name: string
  readonly end: () => Promise<void>
}

/** Starts Xvfb, which itself finds a free number. */
export async function startDisplay(xvfb: string): Promise<VirtualDisplay> {
  const { child, end } = startProgram(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const number = child.stdio[3] as Readable
  try {
    const [line] = (await within(15_000, 'the start of Xvfb', once(number, 'data'))) as [Buffer]
    return { name: `:${line.toString().trim()}`, end }
  } catch (error) {
    await end()
    throw error
  }
}
