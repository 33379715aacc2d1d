import { posix } from 'node:path'
import { compareCodePoints } from '../../text/compare-code-points.ts'

/** What file managers put into any folder one looks at. It may go with the folder. */
const droppings = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i

/**
 * What lies in dist/ and was not put there by kumihan, in order; a folder without any file of ours
 * by its name alone.
 * @example foreignFiles(['a.html', 'CNAME', '.git/HEAD', '.git/config'], ours) //=> ['.git/', 'CNAME']
 */
export function foreignFiles(
  paths: readonly string[],
  isOurs: (path: string) => boolean,
): readonly string[] {
  const ourFolders = new Set(paths.filter(isOurs).flatMap(foldersOf))
  const foreign = paths
    .filter((path) => !isOurs(path) && !droppings.test(posix.basename(path)))
    .map((path) => foldersOf(path).find((folder) => !ourFolders.has(folder)) ?? path)
  return [...new Set(foreign)].toSorted(compareCodePoints)
}

/** `a/b/c.html` → `a/`, `a/b/` */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
}
