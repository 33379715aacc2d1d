import { hash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { distPaths } from './output/dist-paths.ts'
import { foreignFiles } from './output/foreign-files.ts'
import { listDist } from './output/list-dist.ts'
import { readManifest } from './output/manifest.ts'
import type { Manifest, ManifestFile } from './output/manifest.ts'

/** How dist/ differs from what the last build made of it. */
export interface DistDifference {
  readonly kind: 'missing' | 'changed' | 'foreign'
  /** Below dist/, with `/`; a whole foreign folder ends in `/`. */
  readonly path: string
}

export interface VerifiedDist {
  /** `undefined`: nothing is known of any build. */
  readonly manifest: Manifest | undefined
  /** Empty when dist/ is what was built, byte for byte. */
  readonly differences: readonly DistDifference[]
}

/** Reads all of dist/ and compares it with the manifest of the last build. */
export function verifyDist(root: string, out: string): VerifiedDist {
  const paths = distPaths(root, out)
  const manifest = readManifest(paths.manifest)
  const files = manifest?.files ?? []
  const known = new Set(files.map(({ path }) => path))
  const foreign = foreignFiles(listDist(paths.dist), (path) => known.has(path))
  return {
    manifest,
    differences: [
      ...files.flatMap((file) => differenceOf(file, `${paths.dist}/${file.path}`)),
      ...foreign.map((path): DistDifference => ({ kind: 'foreign', path })),
    ],
  }
}

function differenceOf(expected: ManifestFile, file: string): readonly DistDifference[] {
  const { path, size, sha256 } = expected
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return [{ kind: 'missing', path }]
  const same = stat.isFile() && stat.size === size && hash('sha256', readFileSync(file)) === sha256
  return same ? [] : [{ kind: 'changed', path }]
}
