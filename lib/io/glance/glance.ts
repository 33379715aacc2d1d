import { lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { compareCodePoints } from '../../text/compare-code-points.ts'
import { listDist } from '../output/list-dist.ts'
import { isSystemError } from '../system-error.ts'
import { createLook } from './look.ts'
import type { Look, LookPlace } from './look.ts'
import { notesFile, readNotes, writeNotes } from './notes.ts'
import type { Notes } from './notes.ts'

/** A site to look at, and the tool that builds it. */
export interface GlanceWish {
  /** The site's root. */
  readonly root: string
  /** The output folder, as it was named. */
  readonly out: string
  /** Files that the tool consists of. */
  readonly tool: readonly LookPlace[]
}

/** The sources of a site as they look from outside, and what was noted when they last were built. */
export interface Glance {
  readonly look: Look
  /** What the last build came to, if since then nobody touched a source, the tool or dist/. */
  readonly standing: () => unknown
  /** The name of the contents of each file that looks as it did when it was last read. */
  readonly keys: () => ReadonlyMap<string, string>
  readonly note: (made: Made) => void
}

/** What a build has seen and made. */
export interface Made {
  readonly outcome: unknown
  /** When the build began, by the disk's clock: what has changed since is not to be trusted. */
  readonly begun: number
  /** Names of contents, by absolute path. */
  readonly keys: ReadonlyMap<string, string>
  readonly site: readonly SiteFileLook[]
}

export interface SiteFileLook {
  /** Below dist/, with `/`. */
  readonly path: string
  readonly size: number
  readonly mtime: number
}

/**
 * Looks at a site without opening its files. A source counts as untouched when its size, its inode,
 * its time of modification and its time of change are what they were, a file of dist/ when its size
 * and time of modification are; editing a file in secret takes a wrong clock.
 */
export function openGlance({ root, out, tool }: GlanceWish): Glance {
  const file = notesFile(root, out)
  const notes = file === undefined ? undefined : readNotes(file)
  const look = createLook()
  const places = [
    ...['site.yaml', 'articles', 'layouts'].map((name) => ({ root, name })),
    ...tool.filter((place) => place.root !== root || place.name !== 'layouts'),
  ]

  /** A line for each file, with the version of node above; a line without text never matches. */
  function linesOf(isKnown: (path: string) => boolean): string | undefined {
    const found = look.all(places)?.map((one) => (isKnown(one.file) ? look.lineOf(one.file) : ''))
    return found && [process.version, ...found].join('\n')
  }

  function standing(): unknown {
    if (!notes || notes.outcome === null) return undefined
    if (notes.sources !== linesOf(() => true)) return undefined
    const dist = resolve(root, out)
    return !isInWork(dist) && notes.site === siteOnDisk(dist) ? notes.outcome : undefined
  }

  function keys(): ReadonlyMap<string, string> {
    if (!notes) return new Map()
    const names = notes.keys.split('\n')
    const pairs = notes.sources
      .split('\n')
      .map((line, index) => [line, names[index] ?? ''] as const)
    return new Map(pairs.filter(([line, name]) => line !== '' && name !== ''))
  }

  function note({ outcome, begun, keys: known, site }: Made): void {
    const found = look.all(places)
    if (file === undefined || !found) return
    const isSettled = (path: string) => look.isSettled(path, begun)
    writeNotes(file, {
      version: 1,
      outcome,
      sources: linesOf(isSettled) ?? '',
      keys: ['', ...found.map((one) => known.get(one.file) ?? '')].join('\n'),
      site: siteLines(site),
    } satisfies Notes)
  }

  return { look, standing, keys, note }
}

/** True when somebody builds there, or was killed while building. */
function isInWork(dist: string): boolean {
  const prefix = `.${basename(dist)}.`
  try {
    return readdirSync(dirname(dist)).some((name) => name.startsWith(prefix))
  } catch (error) {
    if (isSystemError(error)) return true
    throw error
  }
}

function siteOnDisk(dist: string): string | undefined {
  const files: SiteFileLook[] = []
  for (const path of listDist(dist)) {
    const stat = lstatSync(join(dist, path), { throwIfNoEntry: false })
    if (!stat?.isFile()) return undefined
    files.push({ path, size: stat.size, mtime: stat.mtimeMs })
  }
  return siteLines(files)
}

function siteLines(files: readonly SiteFileLook[]): string {
  return files
    .toSorted((a, b) => compareCodePoints(a.path, b.path))
    .map(({ path, size, mtime }) => `${size} ${mtime} ${path}`)
    .join('\n')
}
