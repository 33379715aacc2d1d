import type { Settings } from '../config/settings.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { pageAddress } from './addresses/page-address.ts'
import { tagFileName } from './addresses/tag-file-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { ListedArticle, Series } from './site.ts'

/** The series of the listed articles by name: the one with the newest part first. */
export function collectSeries(
  listed: readonly ListedArticle[],
  settings: Settings,
): ReadonlyMap<string, Series> {
  const groups = groupBy(listed, ({ meta }) => (meta.series === undefined ? [] : [meta.series]))
  return new Map(
    Array.from(groups, ([name, articles]) => [
      name,
      {
        name,
        ...pageAddress(`series/${tagFileName(name)}`, settings),
        articles: oldestFirst(articles),
      },
    ]),
  )
}

/** Parts are told in the order of their dates; those of one moment by source path. */
function oldestFirst(articles: readonly ListedArticle[]): readonly ListedArticle[] {
  return articles.toSorted(
    (a, b) =>
      a.meta.date.epoch - b.meta.date.epoch || compareCodePoints(a.source.path, b.source.path),
  )
}
