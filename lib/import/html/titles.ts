import { withoutSigns } from './nodes.ts'

/** What parts a page's title from the name of its site. */
const separator = /\s*(?:[|｜:：»«<>＜＞／/]|\s[-–—―~～]\s|[–—―])\s*/g

/**
 * What the titles of most pages end with, the separator included; empty when they have nothing in
 * common.
 *
 * @example siteTitleEnd(['DNS - 手帖', 'メール - 手帖']) //=> ' - 手帖'
 */
export function siteTitleEnd(titles: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const title of new Set(titles)) {
    for (const { index } of title.matchAll(separator)) {
      const end = title.slice(index)
      if (index > 0 && end.trim().length > 1) counts.set(end, (counts.get(end) ?? 0) + 1)
    }
  }
  const [best] = [...counts]
    .filter(([, count]) => count >= 2 && count >= titles.length / 2)
    .toSorted(([a], [b]) => b.length - a.length)
  return best?.[0] ?? ''
}

/** A title without the name of its site, on one line. */
export function ownTitle(title: string, end: string): string {
  const line = withoutSigns(title).replaceAll(/\s+/g, ' ').trim()
  const ending = end.trimEnd()
  return ending !== '' && line.endsWith(ending) ? line.slice(0, -ending.length).trim() : line
}
