import type { Article } from '../article/article.ts'
import type { RenderLayout, SiteView } from '../page/layout-variables.ts'
import { feedArticles, makeFeed } from '../site/feeds/make-feed.ts'
import type { Feed } from '../site/feeds/feed.ts'
import type { CopiedFile } from '../site/files/copied-files.ts'
import { findableOf } from '../site/search/findable.ts'
import { siteOutputs } from '../site/outputs.ts'
import type { Site, SitePlan } from '../site/site.ts'
import type { SiteSurvey } from '../site/survey-site.ts'
import { viewArticle, viewPage } from '../site/views.ts'
import type { PreviewedSite } from './previewed-site.ts'

export interface DrawingParts {
  readonly plan: SitePlan
  readonly copies: readonly CopiedFile[]
  readonly view: SiteView
  readonly imageOf: SiteSurvey['imageOf']
  readonly renderLayout: RenderLayout
  readonly rendering: PreviewedSite['rendering']
  /** An article's HTML as it stands in feeds. */
  readonly feedHtml: (article: Article) => string
}

/** Makes the files of a site one by one, each when it is first asked for. */
export function drawFiles(parts: DrawingParts): PreviewedSite['read'] {
  const { plan, copies, imageOf, renderLayout, rendering } = parts
  const articles = new Map(plan.pages.map((article) => [article.outputPath, article]))
  const copied = new Map(copies.map(({ outputPath, source }) => [outputPath, source]))
  const generated = allGenerated(siteOf(parts))
  const drawn = new Map<string, string | Uint8Array | undefined>()

  function drawArticle(article: Article): string | undefined {
    const page = viewPage(plan, rendering(article).rendered, imageOf(article))
    return renderLayout(article.meta.layout, page)
  }

  /** What the tool makes comes in a fixed order; on the way to a file, those before it are made. */
  function drawGenerated(outputPath: string): string | Uint8Array | undefined {
    while (!drawn.has(outputPath)) {
      const step = generated.next()
      if (step.done) return undefined
      drawn.set(step.value.path, step.value.contents)
    }
    return drawn.get(outputPath)
  }

  return (outputPath) => {
    const file = copied.get(outputPath)
    if (file) return file.read()
    const article = articles.get(outputPath)
    if (!article) return drawGenerated(outputPath)
    if (!drawn.has(outputPath)) drawn.set(outputPath, drawArticle(article))
    return drawn.get(outputPath)
  }
}

function* allGenerated(site: Site) {
  for (const output of siteOutputs) yield* output(site)
}

/** The site for lists and feeds. Articles are rendered as these ask for them. */
function siteOf({ plan, view, renderLayout, rendering, feedHtml }: DrawingParts): Site {
  let feed: Feed | undefined
  return {
    plan,
    renderLayout,
    viewOf: (article) => viewArticle(plan, article, rendering(article).summary.description),
    findable: (article) => findableOf(rendering(article).rendered.sections),
    get feed() {
      feed ??= makeFeed(
        plan,
        view,
        { get: (article) => rendering(article).summary },
        feedArticles(plan).map((article) => ({ article, html: feedHtml(article) })),
      )
      return feed
    },
  }
}
