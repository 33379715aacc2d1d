import type { Article } from '../article/article.ts'
import type { SeriesView } from '../page/layout-variables.ts'
import type { SitePlan } from './site.ts'
import { siteWords } from './words.ts'

/** Parts that an article's page lists at most; the page of the series has them all. */
const most = 12

/** The series of an article; `undefined` if it has none, or none of whose parts are published. */
export function viewSeries(plan: SitePlan, article: Article): SeriesView | undefined {
  const series = plan.series.get(article.meta.series ?? '')
  if (series === undefined) return undefined
  const count = series.articles.length
  const at = series.articles.findIndex((part) => part === article)
  const first = Math.max(0, Math.min(at - most / 2, count - most))
  return {
    title: series.name,
    url: series.url,
    place: at < 0 ? '' : siteWords(plan.settings.language).part(at + 1, count),
    count,
    parts: series.articles.slice(first, first + most).map((part, index) => ({
      title: part.meta.title,
      url: part.url,
      number: first + index + 1,
      current: part === article,
    })),
  }
}
