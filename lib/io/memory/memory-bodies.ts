import { closeSync, openSync, readSync } from 'node:fs'
import { attempt } from './attempt.ts'
import { checkSum } from './memory-line.ts'
import type { BodyPlace } from './memory-line.ts'

/** Reads one body; `undefined` when it is not what was written. */
export interface BodyReader {
  (place: BodyPlace): string | undefined
  readonly close: () => void
}

/** The file is opened when the first body is asked for. */
export function createBodyReader(file: string): BodyReader {
  let descriptor: number | undefined

  function read({ offset, length, check }: BodyPlace): string | undefined {
    const bytes = Buffer.alloc(length)
    attempt(() => {
      descriptor ??= openSync(file, 'r')
      readSync(descriptor, bytes, 0, length, offset)
    })
    return checkSum(bytes) === check ? bytes.toString() : undefined
  }

  function close(): void {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
  }

  return Object.assign(read, { close })
}
