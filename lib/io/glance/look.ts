import { lstatSync } from 'node:fs'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { overhear } from '../../diagnostics/overhear.ts'
import type { Overheard } from '../../diagnostics/overhear.ts'
import { findFiles } from '../sources/find-files.ts'
import type { FoundFile } from '../sources/found-file.ts'
import { statIfPossible } from '../sources/read-bytes.ts'

/** A folder or a file to look at: `articles` in the site's root. */
export interface LookPlace {
  readonly root: string
  readonly name: string
}

/** What is said of a file without opening it. */
interface FileLook {
  /** Another line for another state: its path, its size, when it changed, which file it is. */
  readonly line: string
  readonly changed: number
}

/** Files as they look from outside, all at one moment. */
export interface Look {
  /** `findFiles`, done once for each place, with everything that it reports. */
  readonly find: typeof findFiles
  /** The line of a file that was found. */
  readonly lineOf: (file: string) => string
  /** All files of some places, a line each; `undefined` where there was something to report. */
  readonly all: (places: readonly LookPlace[]) => readonly FoundFile[] | undefined
  /** False for a file that may change once more without looking different. */
  readonly isSettled: (file: string, moment: number) => boolean
}

interface Found extends Pick<Overheard, 'sayings'> {
  readonly files: readonly FoundFile[] | undefined
}

/** Begins a look; the disk is asked as places are named. */
export function createLook(): Look {
  const places = new Map<string, Found>()
  const looks = new Map<string, FileLook>()

  function lookAt(root: string, name: string): Found {
    const key = `${root}\0${name}`
    const known = places.get(key)
    if (known) return known
    const { report, sayings } = overhear()
    const files = findFiles(root, name, report)
    for (const one of files ?? []) looks.set(one.file, lookOf(one))
    places.set(key, { files, sayings })
    return { files, sayings }
  }

  return {
    find: (root: string, name: string, report: Report) => {
      const { files, sayings } = lookAt(root, name)
      for (const say of sayings) say(report)
      return files
    },
    lineOf: (file) => looks.get(file)?.line ?? '',
    all: (wanted) => {
      const found = wanted.map(({ root, name }) => lookAt(root, name))
      return found.every(({ sayings }) => sayings.length === 0)
        ? found.flatMap(({ files }) => files ?? [])
        : undefined
    },
    isSettled: (file, moment) => {
      const changed = looks.get(file)?.changed ?? Infinity
      return changed + coarseness(file, changed) < moment
    },
  }
}

/** A file that cannot be looked at has no line; whoever reads it will say why. */
function lookOf({ path, file }: FoundFile): FileLook {
  const stat = statIfPossible(file)
  if (!stat) return { line: '', changed: Infinity }
  const { size, mtimeMs, ctimeMs, ino } = stat
  return { line: `${size} ${mtimeMs} ${ctimeMs} ${ino} ${path}`, changed: ctimeMs }
}

/**
 * Disks that count whole seconds, or two, show whole milliseconds. Others seem to, for a while, where
 * their clock ticks near one: a double does not tell them apart, nanoseconds do.
 */
function coarseness(file: string, time: number): number {
  if (!Number.isInteger(time)) return 0
  const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false })
  return stat && stat.ctimeNs % 1_000_000n !== 0n ? 0 : 2000
}
