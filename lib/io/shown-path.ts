import { isAbsolute, relative, sep } from 'node:path'

/** How messages name a file: from the site's root with `/`, absolute when it lies elsewhere. */
export function shownPath(root: string, file: string): string {
  return contains(root, file) && root !== file ? relative(root, file).split(sep).join('/') : file
}

/** True when `path` is `folder` or lies below it; both absolute. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
