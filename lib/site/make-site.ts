import type { RenderLayout, SiteView } from '../page/layout-variables.ts'
import type { Article } from '../article/article.ts'
import type { Summaries } from './article-summary.ts'
import { makeFeed } from './feeds/make-feed.ts'
import type { FeedContent } from './feeds/make-feed.ts'
import { findableOf } from './search/findable.ts'
import type { Findable } from './search/findable.ts'
import type { Site, SitePlan } from './site.ts'
import { viewArticle } from './views.ts'

/** What is left of articles when all of them are rendered. */
interface Renderings {
  readonly summaries: Summaries
  readonly feedContents: readonly FeedContent[]
  /** Empty on sites without a search page. */
  readonly findables: ReadonlyMap<Article, Findable>
}

const nothing = findableOf([])

/** Completes the plan by what rendering brought: descriptions, and the feeds' articles in HTML. */
export function makeSite(
  plan: SitePlan,
  view: SiteView,
  { summaries, feedContents, findables }: Renderings,
  renderLayout: RenderLayout,
  foundation?: string,
): Site {
  return {
    plan,
    viewOf: (article) => viewArticle(plan, article, summaries.get(article)?.description ?? ''),
    findable: (article) => findables.get(article) ?? nothing,
    feed: makeFeed(plan, view, summaries, feedContents),
    renderLayout,
    foundation,
  }
}
