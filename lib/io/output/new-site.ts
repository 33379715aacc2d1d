import { hash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { failedWith } from '../system-error.ts'
import type { Disk } from './disk.ts'
import type { Manifest, ManifestFile } from './manifest.ts'

/** A site in the making: what is new lies in a temporary folder, what is not still in dist/. */
export interface NewSite {
  readonly add: (path: string, bytes: Uint8Array, madeFrom?: string) => void
  /** Takes the file that lies in dist/, if it was made from the same and nobody touched it. */
  readonly keep: (path: string, madeFrom: string) => boolean
  /** How many of the files are new or changed. */
  readonly written: () => number
  /** True for a file that lies in dist/ with these very bytes. */
  readonly isKept: (path: string) => boolean
  readonly has: (path: string) => boolean
  /** Fetches what is kept from dist/, so that the temporary folder is the whole site. */
  readonly complete: () => void
  /** In the order in which they came. */
  readonly files: () => readonly ManifestFile[]
}

/** Begins a site in `temporary`; a file that has not changed since `previous` will not be written. */
export function beginSite(
  temporary: string,
  dist: string,
  previous: Manifest | undefined,
  disk: Disk,
): NewSite {
  const before = new Map(previous?.files.map((file) => [file.path, file]))
  const files = new Map<string, ManifestFile>()
  const kept = new Set<string>()
  const folders = new Set<string>()
  const hasOld = lstatSync(dist, { throwIfNoEntry: false }) !== undefined

  /** Each folder is made once. */
  function target(path: string): string {
    const folder = posix.dirname(path)
    if (!folders.has(folder)) {
      disk.makeFolder(`${temporary}/${folder}`)
      folders.add(folder)
    }
    return `${temporary}/${path}`
  }

  function assertNew(path: string): void {
    assertBelow(path)
    if (files.has(path)) throw new Error(`two files of the site have the path ${path}`)
  }

  function keep(path: string, madeFrom: string): boolean {
    assertNew(path)
    const file = before.get(path)
    if (file?.madeFrom !== madeFrom || !isUntouched(`${dist}/${path}`, file)) return false
    kept.add(path)
    files.set(path, file)
    return true
  }

  function add(path: string, bytes: Uint8Array, madeFrom?: string): void {
    assertNew(path)
    const sha256 = hash('sha256', bytes)
    const same = hasOld ? findSame(`${dist}/${path}`, bytes, sha256, before.get(path)) : undefined
    if (same !== undefined) kept.add(path)
    const mtime = same ?? disk.writeFile(target(path), bytes)
    files.set(path, { path, size: bytes.length, sha256, mtime, ...(madeFrom && { madeFrom }) })
  }

  function complete(): void {
    disk.makeFolder(temporary)
    for (const path of kept) {
      const mtime = carryOver(`${dist}/${path}`, target(path), disk)
      const file = files.get(path)
      if (file && mtime !== undefined) files.set(path, { ...file, mtime })
    }
  }

  return {
    add,
    keep,
    complete,
    written: () => files.size - kept.size,
    isKept: (path) => kept.has(path),
    has: (path) => files.has(path),
    files: () => [...files.values()],
  }
}

/** True when size and time of modification say that a file is still the one that was written. */
export function isUntouched(path: string, { size, mtime }: ManifestFile): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat !== undefined && stat.isFile() && stat.size === size && stat.mtimeMs === mtime
}

/**
 * The time of modification of the old file, if it has the same bytes. It is read only when size and
 * time don't vouch for it: after a checkout, or when someone changed it by hand.
 */
function findSame(
  old: string,
  bytes: Uint8Array,
  sha256: string,
  before: ManifestFile | undefined,
): number | undefined {
  const stat = lstatSync(old, { throwIfNoEntry: false })
  if (!stat?.isFile() || stat.size !== bytes.length) return undefined
  const vouched = before?.sha256 === sha256 && before.mtime === stat.mtimeMs
  return vouched || readFileSync(old).equals(bytes) ? stat.mtimeMs : undefined
}

/** Links the old file into the new site; where that can't be, copies it and returns the copy's time. */
function carryOver(old: string, target: string, disk: Disk): number | undefined {
  try {
    disk.link(old, target)
    return undefined
  } catch (error) {
    const codes = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES']
    if (!failedWith(error, ...codes)) throw error
    return disk.copy(old, target)
  }
}

/** The last wall before the disk; what writers may call a page is checked long before. */
function assertBelow(path: string): void {
  const parts = path.split('/')
  if (parts.some((part) => /^\.{0,2}$/.test(part)) || /[\0\\]/.test(path)) {
    throw new Error(`not a path below dist/: ${JSON.stringify(path)}`)
  }
}
