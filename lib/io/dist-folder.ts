import { randomBytes } from 'node:crypto'
import { lstatSync } from 'node:fs'
import type { SiteFile } from '../article/sources.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { OutputFile } from '../page/output-file.ts'
import { disk as realDisk } from './output/disk.ts'
import type { Disk } from './output/disk.ts'
import { distPaths } from './output/dist-paths.ts'
import { contentsKey } from './output/manifest.ts'
import type { ManifestFile } from './output/manifest.ts'
import { beginSite } from './output/new-site.ts'
import { prepareOutput } from './output/prepare-output.ts'
import { putInPlace } from './output/put-in-place.ts'
import type { DistSummary } from './output/put-in-place.ts'
import { standingSite } from './output/standing-site.ts'
import type { StandingSite } from './output/standing-site.ts'
import { removeIfPossible } from './output/repair.ts'
import { changedSince } from './sources/changed-since.ts'
import { explainWriteError } from './environment-problem.ts'

export type { DistSummary }

export interface DistOptions {
  /** Version of the tool, remembered in the manifest. */
  readonly tool: string
  /** For tests: a disk that fails. */
  readonly disk?: Disk
}

/** A site on its way to dist/. Every function may end in an `EnvironmentProblem`. */
export interface DistWriter {
  readonly write: (file: OutputFile) => void
  /** Takes a file over from dist/ without looking at its contents, if it was made from the same. */
  readonly keep: (file: Pick<OutputFile, 'path' | 'madeFrom'>) => boolean
  /** Puts a source file at a path below dist/, as it is. */
  readonly copy: (path: string, file: SiteFile) => void
  /** Names the contents of the site that was written so far. */
  readonly contentsKey: () => string
  /** The site that was written so far, as it lies on the disk. */
  readonly files: () => readonly ManifestFile[]
  /** When the folder was opened, by the disk's clock, in milliseconds since 1970. */
  readonly opened: number
  /** What dist/ holds, if that is exactly what the last build put there; else `undefined`. */
  readonly standing: () => StandingSite | undefined
  /** Source files, from the site's root, that changed since the folder was opened. */
  readonly changedSources: () => readonly string[]
  /** Where this output folder's memory is kept, without an extension. */
  readonly memory: string
  /** Makes dist/ the site that was written, or throws and leaves it as it was. */
  readonly commit: () => DistSummary
  /** Leaves dist/ as it was and takes the temporary folder away. Nothing after `commit`. */
  readonly abandon: () => void
}

/**
 * Opens the output folder `out` (from the site's root when relative) for a new site: repairs what a
 * killed build left, and finds out early whether the folder can be written. dist/ itself changes at
 * `commit` only, as a whole; files whose bytes did not change keep their time of modification, and
 * when none did, nothing is touched. Until `commit` or `abandon` no other build can open it.
 *
 * Throws an `EnvironmentProblem`: `out-refused` (usage), `lock-held`, `not-writable` …
 */
export function openDist(root: string, out: string, options: DistOptions): DistWriter {
  const { tool, disk = realDisk } = options
  const paths = guard({ path: out }, () => distPaths(root, out))
  const { lock, previous } = guard({ path: paths.shown }, () => prepareOutput(paths, disk))
  // The disk says what time it was: it also says when a source changed.
  const opened = guard({ path: paths.shown }, () => lstatSync(paths.lock).ctimeMs)
  const build = randomBytes(4).toString('hex')
  const site = beginSite(paths.temporary(build), paths.dist, previous, disk)
  let isOpen = true

  function abandon(): void {
    if (!isOpen) return
    isOpen = false
    removeIfPossible(paths.temporary(build), disk)
    lock.release()
  }

  /** Does one step; a step that fails is the last. */
  function attempt<T>(path: string, step: () => T): T {
    if (!isOpen) throw new Error('this build is over: nothing can be written any more')
    try {
      return guard({ path }, step)
    } catch (error) {
      abandon()
      throw error
    }
  }

  function add(path: string, contents: () => string | Uint8Array, madeFrom?: string): void {
    attempt(`${paths.shown}/${path}`, () => {
      const given = contents()
      site.add(path, typeof given === 'string' ? Buffer.from(given) : given, madeFrom)
    })
  }

  function keep({ path, madeFrom }: Pick<OutputFile, 'path' | 'madeFrom'>): boolean {
    if (madeFrom === undefined) return false
    return attempt(`${paths.shown}/${path}`, () => site.keep(path, madeFrom))
  }

  function commit(): DistSummary {
    const summary = attempt(paths.shown, () =>
      putInPlace(paths, { site, previous, tool, build, lock, disk }),
    )
    isOpen = false
    lock.release()
    return summary
  }

  return {
    write: (file) => add(file.path, () => file.contents, file.madeFrom),
    keep,
    copy: (path, file) => add(path, file.read),
    contentsKey: () => contentsKey(site.files()),
    files: site.files,
    opened,
    standing: () => attempt(paths.shown, () => standingSite(paths, previous)),
    changedSources: () => attempt(paths.shown, () => changedSince(paths.root, opened)),
    memory: paths.memoryOfDist,
    commit,
    abandon,
  }
}

/** Does some work; what the system refuses in it becomes a problem in words. */
function guard<T>(place: Place, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explainWriteError(error, place)
  }
}
