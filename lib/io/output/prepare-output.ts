import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import type { DistPaths } from './dist-paths.ts'
import { takeLock } from './lock.ts'
import type { Lock } from './lock.ts'
import { readManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { repairDist } from './repair.ts'

/** An output folder that is this build's alone. */
export interface PreparedOutput {
  readonly lock: Lock
  /** What the last build put there. */
  readonly previous: Manifest | undefined
}

/**
 * Takes the lock of an output folder, tries before anything is built whether it can be written, and
 * repairs what a killed build left there.
 */
export function prepareOutput(paths: DistPaths, disk: Disk): PreparedOutput {
  mkdirSync(paths.parent, { recursive: true })
  makeMemory(paths.memory)
  const lock = takeLock(paths)
  try {
    for (const folder of [paths.memory, paths.dist].filter((path) => existsSync(path))) {
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    }
    repairDist(paths, disk)
    return { lock, previous: readManifest(paths.manifest) }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** What kumihan remembers is of no use to anyone else; the folder says so to git by itself. */
function makeMemory(folder: string): void {
  if (existsSync(folder)) return
  mkdirSync(folder)
  writeFileSync(join(folder, '.gitignore'), '*\n')
}
