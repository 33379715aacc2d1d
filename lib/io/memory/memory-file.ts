import { renameSync } from 'node:fs'
import type { BuildMemory } from '../../text/build-memory.ts'
import { attempt } from './attempt.ts'
import { createBodyReader } from './memory-bodies.ts'
import { parseLine, readLines } from './memory-line.ts'
import { createWriter } from './memory-writer.ts'
import type { MemoryWriter } from './memory-writer.ts'

/** A memory that outlives the build. */
export interface MemoryFile extends BuildMemory {
  /** Puts on the disk what is new. A disk that refuses is no failure: the next build works more. */
  readonly save: () => void
}

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
