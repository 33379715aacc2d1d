import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compareCodePoints } from '../../text/compare-code-points.ts'
import { failedWith } from '../system-error.ts'

/** Which addresses could be opened lately. */
export interface LinkMemory {
  readonly isFine: (url: string, now: number) => boolean
  readonly noteFine: (url: string, now: number) => void
  /** Writes it down; what has grown old is forgotten. */
  readonly save: (now: number) => void
}

/** So long an address is taken to be as it was: a week, in milliseconds. */
const lasting = 7 * 24 * 60 * 60 * 1000

/** The memory in a file, which need not exist and may hold anything. */
export function openLinkMemory(file: string): LinkMemory {
  const seen = read(file)
  const isFresh = (moment: number | undefined, now: number): boolean =>
    moment !== undefined && moment <= now && now - moment < lasting
  return {
    isFine: (url, now) => isFresh(seen.get(url), now),
    noteFine: (url, now) => void seen.set(url, now),
    save: (now) => {
      const fresh = [...seen].filter(([, moment]) => isFresh(moment, now))
      const sorted = fresh.toSorted(([a], [b]) => compareCodePoints(a, b))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.tmp`, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`)
      renameSync(`${file}.tmp`, file)
    },
  }
}

function read(file: string): Map<string, number> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null) return new Map()
    return new Map(Object.entries(value).filter((entry) => typeof entry[1] === 'number'))
  } catch (error) {
    if (error instanceof SyntaxError || failedWith(error, 'ENOENT', 'EACCES')) return new Map()
    throw error
  }
}
