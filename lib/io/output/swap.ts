import { existsSync } from 'node:fs'
import { shellWord } from '../../diagnostics/shell-word.ts'
import { environmentProblem } from '../environment-problem.ts'
import { failedWith } from '../system-error.ts'
import type { Disk } from './disk.ts'
import type { DistPaths } from './dist-paths.ts'
import { manifestText } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { removeIfPossible } from './repair.ts'

/**
 * Puts the finished site in the place of the old one. dist/ is whole after every step, or missing
 * with the whole old site beside it; repair.ts finishes or undoes what was cut short:
 *
 *     1. write the new manifest as pending
 *     2. dist/ → .dist.old-build/
 *     3. .dist.tmp-build/ → dist/
 *     4. the pending manifest becomes the manifest
 *     5. remove .dist.old-build/
 *
 * Nothing is forced to the disk (fsync): for a thousand pages that takes seconds, and dist/ can
 * be made again at any time. After a power cut a page may be cut short; the next build sees by size
 * and time that it is not what the manifest says and writes it anew, and no such site is deployed.
 */
export function swapDist(paths: DistPaths, manifest: Manifest, disk: Disk): void {
  const replaced = paths.replaced(manifest.build)
  writePending(paths, manifest, disk)
  const hadOld = existsSync(paths.dist)
  if (hadOld) moveAway(paths, replaced, disk)
  try {
    disk.rename(paths.temporary(manifest.build), paths.dist)
  } catch (error) {
    if (hadOld) disk.rename(replaced, paths.dist)
    disk.remove(paths.pending)
    throw error
  }
  disk.rename(paths.pending, paths.manifest)
  if (hadOld) removeIfPossible(replaced, disk)
}

/** Replaces the manifest alone, when dist/ itself stays as it is. */
export function replaceManifest(paths: DistPaths, manifest: Manifest, disk: Disk): void {
  writePending(paths, manifest, disk)
  disk.rename(paths.pending, paths.manifest)
}

function writePending(paths: DistPaths, manifest: Manifest, disk: Disk): void {
  try {
    disk.writeFile(paths.pending, Buffer.from(manifestText(manifest)))
  } catch (error) {
    removeIfPossible(paths.pending, disk)
    throw error
  }
}

function moveAway(paths: DistPaths, replaced: string, disk: Disk): void {
  try {
    disk.rename(paths.dist, replaced)
  } catch (error) {
    disk.remove(paths.pending)
    // An overlay file system (containers) can't rename a folder of its lower layer.
    if (!failedWith(error, 'EXDEV')) throw error
    const command = `rm -r ${shellWord(paths.dist)}`
    throw environmentProblem('layered-folder', { path: paths.shown }, { command }, error)
  }
}
