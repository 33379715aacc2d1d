import { groupBy } from '../text/group-by.ts'
import type { ListedArticle, Year } from './site.ts'

/** The articles by the year of their date, in the order in which they come. */
export function collectYears(listed: readonly ListedArticle[]): readonly Year[] {
  const groups = groupBy(listed, (article) => [article.meta.date.iso.slice(0, 4)])
  return Array.from(groups, ([year, articles]) => ({ year, articles }))
}
