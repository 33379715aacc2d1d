import type { Settings } from '../config/settings.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { pageAddress } from './addresses/page-address.ts'
import { groupBy } from '../text/group-by.ts'
import type { ListedArticle, Tag } from './site.ts'
import { tagFileName } from './addresses/tag-file-name.ts'

/** The tags of the listed articles by name: most used first, then by code point. */
export function collectTags(
  listed: readonly ListedArticle[],
  settings: Settings,
): ReadonlyMap<string, Tag> {
  const groups = groupBy(listed, (article) => article.meta.tags)
  const tags = Array.from(groups, ([name, articles]) => ({
    name,
    ...pageAddress(`tags/${tagFileName(name)}`, settings),
    articles,
  }))
  tags.sort((a, b) => b.articles.length - a.articles.length || compareCodePoints(a.name, b.name))
  return new Map(tags.map((tag) => [tag.name, tag]))
}
