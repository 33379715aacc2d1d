import { findFiles } from './find-files.ts'
import { statIfPossible } from './read-bytes.ts'

/**
 * The files of a site's sources that changed after a moment of the disk's own clock, in milliseconds,
 * as paths from the site's root. What went away meanwhile, or cannot be looked at, is not among them.
 */
export function changedSince(root: string, moment: number): readonly string[] {
  return ['site.yaml', 'articles', 'layouts']
    .flatMap((name) => findFiles(root, name, () => {}) ?? [])
    .filter(({ file }) => {
      const stat = statIfPossible(file)
      return stat !== undefined && stat.ctimeMs > moment
    })
    .map(({ path }) => path)
}
