import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSystemError } from '../system-error.ts'

/** What a build notes of what it has seen and made. It holds for this machine only. */
export interface Notes {
  readonly version: 1
  /** What the build came to; `null` when it had something to tell. */
  readonly outcome: unknown
  /** The sources and the tool, a line each, as they looked. */
  readonly sources: string
  /** The names of their contents, in the same order; empty for those without. */
  readonly keys: string
  /** The files of the site that was built, as they looked. */
  readonly site: string
}

/** Longer names, most disks refuse. */
const longestName = 200

/** Where the notes of an output folder lie; `undefined` when its name is too long for that. */
export function notesFile(root: string, out: string): string | undefined {
  const name = `${encodeURIComponent(out)}.seen.json`
  return name.length > longestName ? undefined : join(root, '.kumihan', name)
}

/** The notes in a file; `undefined` when there are none, or none that make sense. */
export function readNotes(file: string): Notes | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isNotes(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return undefined
    throw error
  }
}

/** Notes are a help only: where they cannot be written, the next build works more. */
export function writeNotes(file: string, notes: Notes): void {
  try {
    const fresh = `${file}.new`
    writeFileSync(fresh, JSON.stringify(notes))
    renameSync(fresh, file)
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}

function isNotes(value: unknown): value is Notes {
  if (typeof value !== 'object' || value === null) return false
  const { version, sources, keys, site } = value as Partial<Record<keyof Notes, unknown>>
  return (
    version === 1 &&
    typeof sources === 'string' &&
    typeof keys === 'string' &&
    typeof site === 'string'
  )
}
