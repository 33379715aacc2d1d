import type { DistPaths } from './dist-paths.ts'
import { listDist } from './list-dist.ts'
import { contentsKey } from './manifest.ts'
import type { Manifest, ManifestFile } from './manifest.ts'
import { isUntouched } from './new-site.ts'
import type { DistSummary } from './put-in-place.ts'

/** A site in dist/ that nobody has touched since it was built. */
export interface StandingSite {
  /** Names what it consists of. */
  readonly contentsKey: string
  readonly files: readonly ManifestFile[]
  /** What a build has done that leaves it as it is. */
  readonly summary: DistSummary
}

/** The site in dist/, if there is nothing missing, nothing more and nothing changed by size or time. */
export function standingSite(
  { dist }: DistPaths,
  manifest: Manifest | undefined,
): StandingSite | undefined {
  if (manifest === undefined) return undefined
  const { files } = manifest
  if (listDist(dist).length !== files.length) return undefined
  if (!files.every((file) => isUntouched(`${dist}/${file.path}`, file))) return undefined
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return {
    contentsKey: contentsKey(files),
    files,
    summary: { written: 0, unchanged: files.length, removed: 0, bytes },
  }
}
