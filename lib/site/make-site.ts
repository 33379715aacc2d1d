import type { RenderLayout, SiteView } from '../page/layout-variables.ts'
import type { Summaries } from './article-summary.ts'
import { makeFeed } from './feeds/make-feed.ts'
import type { FeedContent } from './feeds/make-feed.ts'
import type { Site, SitePlan } from './site.ts'
import { viewArticle } from './views.ts'

/** Completes the plan by what rendering brought: descriptions, and the feeds' articles in HTML. */
export function makeSite(
  plan: SitePlan,
  view: SiteView,
  summaries: Summaries,
  feedContents: readonly FeedContent[],
  renderLayout: RenderLayout,
  foundation?: string,
): Site {
  return {
    plan,
    viewOf: (article) => viewArticle(plan, article, summaries.get(article)?.description ?? ''),
    feed: makeFeed(plan, view, summaries, feedContents),
    renderLayout,
    foundation,
  }
}
