import { closeSync, fstatSync, openSync, writeSync, writevSync } from 'node:fs'
import { checkSum, writeLine } from './memory-line.ts'

/** So much is gathered before it is written, in bytes and UTF-16 units. */
const portion = 100_000

export interface MemoryWriter {
  readonly add: (key: string, head: string, body: string) => void
  readonly close: () => void
}

/** Bodies go to the disk before the lines that speak of them. */
export function createWriter(
  files: { heads: string; bodies: string },
  mode: 'a' | 'w',
): MemoryWriter {
  const bodies = openSync(files.bodies, mode)
  const heads = openSync(files.heads, mode)
  let offset = fstatSync(bodies).size
  let waiting = { heads: fstatSync(heads).size > 0 ? '\n' : '', bodies: [] as Buffer[], size: 0 }

  function flush(): void {
    if (waiting.bodies.length > 0) writevSync(bodies, waiting.bodies)
    writeSync(heads, waiting.heads)
    waiting = { heads: '', bodies: [], size: 0 }
  }

  return {
    add: (key, head, body) => {
      const bytes = Buffer.from(body)
      const { length } = bytes
      waiting.heads += writeLine(key, head, { offset, length, check: checkSum(bytes) })
      if (length > 0) waiting.bodies.push(bytes)
      waiting.size += length + head.length
      offset += length
      if (waiting.size > portion) flush()
    },
    close: () => {
      flush()
      closeSync(bodies)
      closeSync(heads)
    },
  }
}
