import { posix } from 'node:path'

export interface MovedText {
  readonly text: string
  /** Files that the text names and that stay behind, from the site's root: `articles/drafts/map.png`. */
  readonly leftBehind: readonly string[]
}

/** Addresses in links, pictures and definitions of Markdown, and in `src` and `href` of HTML. */
const reference =
  /(\]\(<?|^[ ]{0,3}\[[^\]\n]+\]:[ \t]+<?|\b(?:src|href)=")((?![a-z][a-z\d+.-]*:|[/#?])[^\s()<>"]+)/gim

/**
 * Makes relative addresses lead where they led before, when an article moves to another folder. What
 * moves along keeps its address.
 *
 * @param from the article's path before, from the site's root
 * @param movesAlong tells of a path from the site's root whether it moves with the article
 */
export function moveReferences(
  text: string,
  from: string,
  to: string,
  movesAlong: (path: string) => boolean,
): MovedText {
  const leftBehind = new Set<string>()
  const moved = text.replaceAll(reference, (found, opening: string, address: string) => {
    const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
    const target = posix.join(posix.dirname(from), decode(path))
    if (movesAlong(target)) return found
    if (isInDrafts(target)) leftBehind.add(target)
    const way = posix.relative(posix.dirname(to), target)
    return way === decode(path) ? found : opening + encodeURI(way) + suffix
  })
  return { text: moved, leftBehind: [...leftBehind] }
}

function isInDrafts(path: string): boolean {
  return /(?:^|\/)drafts?\//.test(path)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
