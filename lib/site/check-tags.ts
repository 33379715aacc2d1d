import { placeOfKey } from '../article/place-of-key.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { longestFileName, longestNameBytes as most } from './addresses/file-name-length.ts'
import type { Tag } from './site.ts'

/**
 * Reports tags that cannot have a page each: those that only some file systems tell apart, and
 * those too long for a file name. `tags` come with the most used first.
 */
export function checkTags(tags: Iterable<Tag>, report: Report): void {
  const known = new Map<string, Tag>()
  for (const tag of tags) {
    const [article] = tag.articles
    const key = tag.outputPath.toLowerCase()
    const other = known.get(key)?.name
    known.set(key, tag)
    if (!article) continue
    const place = placeOfKey(article, 'tags', tag.name)
    if (other !== undefined) report('tag-case', place, { tag: tag.name, other })
    const bytes = longestFileName(tag.outputPath)
    if (bytes > most) report('tag-too-long', place, { tag: tag.name, bytes, most })
  }
}
