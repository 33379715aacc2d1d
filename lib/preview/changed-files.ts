import type { CopiedFile } from '../site/files/copied-files.ts'

/** Addresses of copied files whose contents are not what they were, or that are new or gone. */
export function changedFiles(
  before: readonly CopiedFile[],
  after: readonly CopiedFile[],
): readonly string[] {
  const known = new Map(before.map(({ url, source }) => [url, source]))
  const changed = after.filter(({ url, source }) => known.get(url) !== source)
  const kept = new Set(after.map(({ url }) => url))
  const gone = before.filter(({ url }) => !kept.has(url))
  return [...changed, ...gone].map(({ url }) => url)
}
