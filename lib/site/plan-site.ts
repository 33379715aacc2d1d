import type { Article } from '../article/article.ts'
import { placeOfKey } from '../article/place-of-key.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { checkSeries } from './check-series.ts'
import { checkTags } from './check-tags.ts'
import { isListed, newestFirst } from './newest-first.ts'
import type { ListedArticle, Neighbours, SitePlan } from './site.ts'
import { collectSeries } from './series.ts'
import { collectTags } from './tags.ts'
import { collectYears } from './years.ts'

export interface PlanOptions {
  /** The moment of the build, in milliseconds since 1970. Used for nothing but future articles. */
  readonly now: number
  /** Publish future articles too. */
  readonly future: boolean
  /** Publish drafts, each at its address and in no list. */
  readonly drafts: boolean
}

/**
 * Decides what the site consists of: which articles get a page, which of them are listed and in
 * which order. Reports future articles, which wait, and tags and
 * series that cannot have a page each.
 */
export function planSite(
  articles: readonly Article[],
  settings: Settings,
  options: PlanOptions,
  report: Report,
): SitePlan {
  const leftOut = new Set(articles.filter((article) => article.meta.draft && !options.drafts))
  const future = new Set(articles.filter((article) => isFuture(article, options)))
  for (const article of future) {
    report('future-article', placeOfKey(article, 'date'), { date: dayOf(article) })
  }
  const pages = articles.filter((article) => !leftOut.has(article) && !future.has(article))
  const listed = newestFirst(pages.filter(isListed))
  const tags = collectTags(listed, settings)
  checkTags(tags.values(), report)
  const series = collectSeries(listed, settings)
  checkSeries(series, pages, report)
  return {
    settings,
    pages,
    listed,
    future,
    leftOut,
    neighbours: findNeighbours(listed),
    tags,
    series,
    years: collectYears(listed),
  }
}

/** Drafts are published as drafts, whatever date they bear. */
function isFuture({ meta }: Article, { now, future }: PlanOptions): boolean {
  return !future && !meta.draft && meta.date !== undefined && meta.date.epoch > now
}

/** A stretch of time, in milliseconds since 1970; `until` is not part of it. */
export interface Validity {
  readonly from: number
  readonly until: number
}

/** When a plan holds: after the last of its articles came due, before the first of those that wait. */
export function validityOf({ pages, future }: SitePlan): Validity {
  const moments = (articles: Iterable<Article>): readonly number[] =>
    Array.from(articles).flatMap(({ meta }) => (meta.draft ? [] : (meta.date?.epoch ?? [])))
  return {
    from: moments(pages).reduce((a, b) => Math.max(a, b), Number.MIN_SAFE_INTEGER),
    until: moments(future).reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER),
  }
}

function dayOf({ meta }: Article): string {
  return meta.date?.iso.slice(0, 10) ?? ''
}

function findNeighbours(listed: readonly ListedArticle[]): ReadonlyMap<Article, Neighbours> {
  return new Map(
    listed.map((article, index) => [
      article,
      { previous: listed[index + 1], next: index > 0 ? listed[index - 1] : undefined },
    ]),
  )
}
