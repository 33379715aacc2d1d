import { existsSync } from 'node:fs'
import { shellWord } from '../../diagnostics/shell-word.ts'
import { compareCodePoints } from '../../text/compare-code-points.ts'
import { environmentProblem } from '../environment-problem.ts'
import { shownPath } from '../shown-path.ts'
import type { Disk } from './disk.ts'
import type { DistPaths } from './dist-paths.ts'
import { foreignFiles } from './foreign-files.ts'
import { listDist } from './list-dist.ts'
import type { Lock } from './lock.ts'
import { manifestText } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import type { NewSite } from './new-site.ts'
import { replaceManifest, swapDist } from './swap.ts'

/** A site that has all its files, and the site before it. */
export interface FinishedBuild {
  readonly site: NewSite
  readonly previous: Manifest | undefined
  readonly tool: string
  readonly build: string
  readonly lock: Lock
  readonly disk: Disk
}

/** What a build did to dist/, in files. */
export interface DistSummary {
  /** New or changed. */
  readonly written: number
  readonly unchanged: number
  /** Of the site before, and gone. */
  readonly removed: number
  /** Size of the whole site. */
  readonly bytes: number
}

/** So many foreign files are named. */
const namedForeigners = 10

/** Makes dist/ the new site, unless that is what it is already. */
export function putInPlace(paths: DistPaths, finished: FinishedBuild): DistSummary {
  const { site, previous, tool, build, disk } = finished
  const removed = findRemoved(paths, finished)
  const written = site.written()
  const isNew = written + removed > 0 || !existsSync(paths.dist)
  if (isNew) site.complete()
  const files = site.files().toSorted((a, b) => compareCodePoints(a.path, b.path))
  const manifest: Manifest = { version: 1, tool, build, files }
  assertLocked(paths, finished.lock)
  if (isNew) swapDist(paths, manifest, disk)
  else if (!isSame(manifest, previous)) replaceManifest(paths, manifest, disk)
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return { written, unchanged: files.length - written, removed, bytes }
}

/** How many files of the old site go; throws when there are others that we did not make. */
function findRemoved(paths: DistPaths, { site, previous }: FinishedBuild): number {
  const known = new Set(previous?.files.map(({ path }) => path))
  const old = listDist(paths.dist)
  const foreign = foreignFiles(old, (path) => known.has(path) || site.isKept(path))
  if (foreign.length === 0) return old.filter((path) => known.has(path) && !site.has(path)).length
  throw environmentProblem(
    'foreign-files',
    { path: paths.shown },
    {
      names: foreign.slice(0, namedForeigners),
      count: foreign.length,
      deletion: previous ? undefined : `rm -r ${shellWord(paths.dist)}`,
    },
  )
}

function assertLocked(paths: DistPaths, lock: Lock): void {
  if (lock.isHeld()) return
  throw environmentProblem('lock-lost', { path: shownPath(paths.root, paths.lock) }, {})
}

/** The name of the build does not count. */
function isSame(manifest: Manifest, previous: Manifest | undefined): boolean {
  return (
    previous !== undefined &&
    manifestText({ ...manifest, build: previous.build }) === manifestText(previous)
  )
}
