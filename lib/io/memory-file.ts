import { hash } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeSync,
  writevSync,
} from 'node:fs'
import type { BuildMemory } from '../text/build-memory.ts'
import { isSystemError } from './system-error.ts'

/** A memory that outlives the build. */
export interface MemoryFile extends BuildMemory {
  /** Puts on the disk what is new. A disk that refuses is no failure: the next build works more. */
  readonly save: () => void
}

/** Where a body lies in the file of bodies, in bytes; `check` is made from it. */
interface BodyPlace {
  readonly offset: number
  readonly length: number
  readonly check: string
}

/** So much is gathered before it is written, in bytes and UTF-16 units. */
const portion = 100_000

/**
 * Opens a memory that lies in two files that only grow: `.heads`, a line for each memo, read at once,
 * and `.bodies`, of which only what is asked for is read. Everything in them carries a check sum;
 * what is damaged, cut short or strange counts as forgotten. When most of it is of no more use, both
 * are written anew. The caller sees to it that nobody else writes them.
 */
export function openMemoryFile(path: string, tool: string): MemoryFile {
  const files = { heads: `${path}.heads`, bodies: `${path}.bodies` }
  const lines = readLines(files.heads)
  const live = new Set<string>()
  const readBody = createBodyReader(files.bodies)
  let damaged = false
  let writer: MemoryWriter | undefined

  function recall(key: string) {
    const line = lines.get(key)
    const entry = line === undefined ? undefined : parseLine(line)
    damaged ||= line !== undefined && entry === undefined
    if (!entry) return undefined
    live.add(key)
    return { head: entry.head, body: () => readBody(entry.body) }
  }

  function remember(key: string, head: string, body = ''): void {
    live.add(key)
    attempt(() => {
      writer ??= createWriter(files, 'a')
      writer.add(key, head, body)
    })
  }

  /** Writes what is alive into new files, which then take the place of the old ones. */
  function compact(): void {
    const fresh = { heads: `${files.heads}.new`, bodies: `${files.bodies}.new` }
    const copy = createWriter(fresh, 'w')
    for (const [key, line] of readLines(files.heads)) {
      const entry = live.has(key) ? parseLine(line) : undefined
      const body = entry && readBody(entry.body)
      if (entry && body !== undefined) copy.add(key, entry.head, body)
    }
    copy.close()
    renameSync(fresh.bodies, files.bodies)
    renameSync(fresh.heads, files.heads)
  }

  function save(): void {
    attempt(() => {
      writer?.close()
      const useless = [...lines.keys()].filter((key) => !live.has(key)).length
      if (damaged || useless > live.size + 100) compact()
    })
    readBody.close()
  }

  return { tool, recall, remember, save }
}

function attempt(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}

/** By key; of two lines with one key, the later counts. */
function readLines(file: string): ReadonlyMap<string, string> {
  let text = ''
  attempt(() => {
    text = readFileSync(file, 'utf8')
  })
  const lines = new Map<string, string>()
  for (const line of text.split('\n')) {
    const end = line.indexOf(' ')
    if (end > 0) lines.set(line.slice(0, end), line)
  }
  return lines
}

interface Entry {
  readonly head: string
  readonly body: BodyPlace
}

/** `key check offset length body-check head`, the check sum made from all the rest. */
function writeLine(key: string, head: string, { offset, length, check }: BodyPlace): string {
  const rest = `${offset} ${length} ${check} ${head}`
  return `${key} ${checkSum(`${key} ${rest}`)} ${rest}\n`
}

function parseLine(line: string): Entry | undefined {
  const [key = '', sum, offset, length, check = ''] = line.split(' ', 5)
  const rest = line.slice(key.length + (sum?.length ?? 0) + 2)
  if (checkSum(`${key} ${rest}`) !== sum) return undefined
  const head = rest.slice(`${offset} ${length} ${check} `.length)
  return { head, body: { offset: Number(offset), length: Number(length), check } }
}

function checkSum(data: string | Buffer): string {
  return hash('sha256', data).slice(0, 16)
}

interface BodyReader {
  (place: BodyPlace): string | undefined
  readonly close: () => void
}

function createBodyReader(file: string): BodyReader {
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

interface MemoryWriter {
  readonly add: (key: string, head: string, body: string) => void
  readonly close: () => void
}

/** Bodies go to the disk before the lines that speak of them. */
function createWriter(files: { heads: string; bodies: string }, mode: 'a' | 'w'): MemoryWriter {
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
