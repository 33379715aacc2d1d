import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isSystemError } from '../system-error.ts'
import type { Disk } from './disk.ts'
import type { DistPaths } from './dist-paths.ts'
import { listDist } from './list-dist.ts'
import { readManifest } from './manifest.ts'

/**
 * Brings an output folder back into order after a build that was killed; to be called under the
 * lock. swap.ts lists the steps that it may have been killed between.
 */
export function repairDist(paths: DistPaths, disk: Disk): void {
  if (existsSync(paths.pending)) settle(paths, disk)
  for (const path of [...neighbours(paths, 'temporary'), ...neighbours(paths, 'replaced')]) {
    removeIfPossible(path, disk)
  }
}

/**
 * A pending manifest tells of a swap that began. dist/ is missing: it stopped between the renames,
 * and the old site goes back. The new site is no longer beside dist/: both renames were done, and
 * its manifest takes its place. Else nothing had happened yet.
 */
function settle(paths: DistPaths, disk: Disk): void {
  const manifest = readManifest(paths.pending)
  if (listDist(paths.dist).length === 0) {
    restoreOld(paths, disk, manifest?.build)
  } else if (manifest && !existsSync(paths.temporary(manifest.build))) {
    disk.rename(paths.pending, paths.manifest)
    return
  }
  disk.remove(paths.pending)
}

/** After a power cut the pending manifest may be empty; then any old site is better than none. */
function restoreOld(paths: DistPaths, disk: Disk, build = ''): void {
  const candidates = neighbours(paths, 'replaced')
  const old = candidates.find((path) => path === paths.replaced(build)) ?? candidates[0]
  if (old === undefined) return
  disk.remove(paths.dist)
  disk.rename(old, paths.dist)
}

/** The half-made or the replaced sites that lie beside dist/. */
function neighbours(paths: DistPaths, kind: 'temporary' | 'replaced'): readonly string[] {
  return readdirSync(paths.parent)
    .map((name) => join(paths.parent, name))
    .filter((path) => path.startsWith(paths[kind]('')))
}

/** Removes what is of no more use. When the system refuses, the next build tries again. */
export function removeIfPossible(path: string, disk: Disk): void {
  try {
    disk.remove(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}
