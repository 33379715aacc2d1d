import { lstatSync } from 'node:fs'
import { findFiles } from './find-files.ts'

/**
 * The files of a site's sources that changed after a moment of the disk's own clock, in milliseconds,
 * as paths from the site's root. What went away meanwhile is not among them.
 */
export function changedSince(root: string, moment: number): readonly string[] {
  return ['site.yaml', 'articles', 'layouts']
    .flatMap((name) => findFiles(root, name, () => {}) ?? [])
    .filter(({ file }) => {
      const stat = lstatSync(file, { throwIfNoEntry: false })
      return stat !== undefined && stat.ctimeMs > moment
    })
    .map(({ path }) => path)
}
