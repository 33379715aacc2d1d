import type { Article } from '../../lib/article/article.ts'
import type { Settings } from '../../lib/config/settings.ts'
import type { RenderedArticle } from '../../lib/markdown/rendered-article.ts'
import type { PageView } from '../../lib/page/layout-variables.ts'
import { summarize } from '../../lib/site/article-summary.ts'
import { feedArticles } from '../../lib/site/feeds/make-feed.ts'
import { makeSite } from '../../lib/site/make-site.ts'
import { findableOf } from '../../lib/site/search/findable.ts'
import { siteOutputs } from '../../lib/site/outputs.ts'
import { viewSite } from '../../lib/site/views.ts'
import type { Site } from '../../lib/site/site.ts'
import { planned, rendered, settings } from './make-article.ts'

/** A site after rendering; its layouts draw pages as JSON, to be looked into. */
export function siteOf(
  articles: readonly Article[],
  of: Settings = settings,
  parts: (article: Article) => Partial<RenderedArticle> = () => ({}),
): Site {
  const { plan } = planned(articles, of)
  const summaries = new Map(
    plan.pages.map((article) => [article, summarize(rendered(article, parts(article)))]),
  )
  const contents = feedArticles(plan).map((article) => ({
    article,
    html: rendered(article, parts(article)).html,
  }))
  const view = viewSite(plan, { links: [], authorUrl: of.author?.url })
  const findables = new Map(
    plan.pages.map((one) => [one, findableOf(rendered(one, parts(one)).sections)]),
  )
  return makeSite(plan, view, { summaries, feedContents: contents, findables }, (layout, page) =>
    JSON.stringify({ layout, page }),
  )
}

/** Every file that the site makes besides articles, by path. */
export function outputsOf(site: Site): ReadonlyMap<string, string> {
  const files = siteOutputs.flatMap((output) => Array.from(output(site)))
  return new Map(files.map(({ path, contents }) => [path, String(contents)]))
}

export interface Drawn {
  readonly layout: string
  readonly page: PageView
}

/** What a page's layout was given. */
export function drawn(site: Site, path: string): Drawn {
  const drawing: Drawn = JSON.parse(outputsOf(site).get(path) ?? 'null')
  return drawing
}
