import type { Settings } from '../../config/settings.ts'
import type { SiteView } from '../../page/layout-variables.ts'
import type { SummaryShelf } from '../article-summary.ts'
import { latest } from './feed-dates.ts'
import type { Feed, FeedItem } from './feed.ts'
import { absoluteUrl, fixedPaths, urlOf } from '../addresses/page-address.ts'
import type { ListedArticle, SitePlan } from '../site.ts'

/** A listed article with its HTML as the renderer writes it for feeds. */
export interface FeedContent {
  readonly article: ListedArticle
  readonly html: string
}

/** The articles that stand in the feeds: the newest, as many as site.yaml says. */
export function feedArticles(plan: SitePlan): readonly ListedArticle[] {
  return plan.listed.slice(0, plan.settings.feed.limit)
}

/** Puts together what every feed format is written from. */
export function makeFeed(
  { settings }: SitePlan,
  { title, description, language, author }: SiteView,
  summaries: SummaryShelf,
  contents: readonly FeedContent[],
): Feed {
  const items = contents.map((content) => makeItem(settings, summaries, content))
  return {
    title,
    description,
    language,
    home: addressOf(fixedPaths.home, settings),
    addresses: {
      rss: addressOf(fixedPaths.rss, settings),
      atom: addressOf(fixedPaths.atom, settings),
      jsonFeed: addressOf(fixedPaths.jsonFeed, settings),
    },
    author: author && { name: author.name, url: author.url && whole(author.url, settings) },
    updated: latest(items.flatMap((item) => [item.date, item.updated])),
    items,
  }
}

function makeItem(
  settings: Settings,
  summaries: SummaryShelf,
  { article, html }: FeedContent,
): FeedItem {
  const { title, date, updated, tags } = article.meta
  return {
    title,
    url: absoluteUrl(settings, article.url),
    description: summaries.get(article)?.description ?? '',
    html,
    date,
    updated,
    tags: [...new Set(tags)],
  }
}

/** The address of the author may lie on the site or elsewhere. */
function whole(url: string, settings: Settings): string {
  return url.startsWith('/') ? absoluteUrl(settings, url) : url
}

function addressOf(outputPath: string, settings: Settings): string {
  return absoluteUrl(settings, urlOf(outputPath, settings))
}
