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
import type { SourceFile } from '../text/source-file.ts'
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

/** A page with the article whose it is; lists and the like are nobody's. */
export interface DrawnPage {
  readonly html: string
  readonly source: SourceFile | undefined
}

export interface DrawnFiles {
  readonly read: PreviewedSite['read']
  /** Draws all pages, those of articles first. */
  readonly pages: () => Generator<DrawnPage>
}

/** Makes the files of a site one by one, each when it is first asked for. */
export function drawFiles(parts: DrawingParts): DrawnFiles {
  const { plan, copies, imageOf, renderLayout, rendering } = parts
  const articles = new Map(plan.pages.map((article) => [article.outputPath, article]))
  const copied = new Map(copies.map(({ outputPath, source }) => [outputPath, source]))
  const generated = allGenerated(siteOf(parts))
  const drawn = new Map<string, string | Uint8Array | undefined>()

  function drawArticle(article: Article): string | undefined {
    const page = viewPage(plan, rendering(article).rendered, imageOf(article))
    return renderLayout(article.meta.layout, page)
  }

  /** What the tool makes comes in a fixed order. False when there is no more. */
  function drawNext(): boolean {
    const step = generated.next()
    if (!step.done) drawn.set(step.value.path, step.value.contents)
    return !step.done
  }

  /** On the way to a file, those before it are made. */
  function drawGenerated(outputPath: string): string | Uint8Array | undefined {
    while (!drawn.has(outputPath) && drawNext());
    return drawn.get(outputPath)
  }

  function read(outputPath: string): string | Uint8Array | undefined {
    const file = copied.get(outputPath)
    if (file) return file.read()
    const article = articles.get(outputPath)
    if (!article) return drawGenerated(outputPath)
    if (!drawn.has(outputPath)) drawn.set(outputPath, drawArticle(article))
    return drawn.get(outputPath)
  }

  function* pages(): Generator<DrawnPage> {
    for (const [outputPath, { source }] of articles) {
      const html = read(outputPath)
      if (html !== undefined) yield { html: String(html), source }
    }
    const seen = new Set(articles.keys())
    do {
      for (const [path, contents] of drawn) {
        if (seen.has(path)) continue
        seen.add(path)
        if (path.endsWith('.html')) yield { html: String(contents), source: undefined }
      }
    } while (drawNext())
  }

  return { read, pages }
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
