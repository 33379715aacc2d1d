import { lstatSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, parse, resolve } from 'node:path'
import type { OutRefusal } from '../../diagnostics/catalogue/environment.ts'
import { usageProblem } from '../environment-problem.ts'
import { contains, shownPath } from '../shown-path.ts'
import { failedWith } from '../system-error.ts'

/** An output folder that someone asked for. */
interface Wish {
  /** The site's root and the output as they were given, absolute. */
  readonly givenRoot: string
  readonly givenOut: string
  /** Where they lie: the links above them resolved. */
  readonly root: string
  readonly dist: string
}

/** Folders of a site, and of this repository, that no output may lie in. */
export const sourceFolders: readonly string[] = [
  'articles',
  'layouts',
  'lib',
  'node_modules',
  '.git',
  '.kumihan',
]

/** What may not be replaced by a site, in the order in which it is looked at. */
const refusals: readonly {
  readonly reason: OutRefusal
  readonly test: (wish: Wish) => boolean
}[] = [
  { reason: 'file-system-root', test: ({ dist }) => dist === parse(dist).root },
  { reason: 'home', test: ({ dist }) => contains(dist, realPath(homedir())) },
  { reason: 'contains-site', test: ({ root, dist }) => contains(dist, root) },
  { reason: 'link', test: isReachedByLink },
  {
    reason: 'inside-sources',
    test: ({ root, dist }) => sourceFolders.some((name) => contains(join(root, name), dist)),
  },
  { reason: 'not-a-folder', test: ({ dist }) => statOf(dist)?.isDirectory() === false },
  { reason: 'mount-point', test: isMountPoint },
]

/**
 * The folder that `--out` names (from the site's root when it is relative), links above it resolved;
 * throws a usage problem when a site must not be put there.
 */
export function resolveOut(
  siteRoot: string,
  out: string,
): { readonly root: string; readonly dist: string } {
  const givenRoot = resolve(siteRoot)
  const givenOut = resolve(givenRoot, out)
  const root = realPath(givenRoot)
  const dist = join(realPath(dirname(givenOut)), basename(givenOut))
  const refusal = refusals.find(({ test }) => test({ givenRoot, givenOut, root, dist }))
  if (refusal === undefined) return { root, dist }
  const place = { path: shownPath(givenRoot, givenOut) }
  throw usageProblem('out-refused', place, { reason: refusal.reason })
}

/** A link as the folder itself, or between it and the site's root. */
function isReachedByLink({ givenRoot, givenOut }: Pick<Wish, 'givenRoot' | 'givenOut'>): boolean {
  if (statOf(givenOut)?.isSymbolicLink()) return true
  const parent = dirname(givenOut)
  const below = parent !== givenRoot && contains(givenRoot, parent)
  return below && isReachedByLink({ givenRoot, givenOut: parent })
}

/** On another file system than its parent: it could not be renamed. */
function isMountPoint({ dist }: Wish): boolean {
  const device = statOf(dist)?.dev
  return device !== undefined && device !== statOf(dirname(dist))?.dev
}

function statOf(path: string) {
  return lstatSync(path, { throwIfNoEntry: false })
}

/** The path without links; what does not exist yet is kept as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    const parent = dirname(path)
    if (!failedWith(error, 'ENOENT', 'ENOTDIR') || parent === path) throw error
    return join(realPath(parent), basename(path))
  }
}
