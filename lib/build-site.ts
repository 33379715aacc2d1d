import type { Article } from './article/article.ts'
import { findAddressCollisions } from './article/find-address-collisions.ts'
import { readArticle } from './article/read-article.ts'
import type { SiteSources } from './article/sources.ts'
import { readSettings } from './config/read-settings.ts'
import { arrangeDiagnostics } from './diagnostics/arrange.ts'
import { collectDiagnostics } from './diagnostics/collect.ts'
import type { Diagnostic, MessageLanguage, Report } from './diagnostics/diagnostic.ts'
import { createProofreader } from './markdown/proofreading/proofread.ts'
import { createArticleRenderer } from './markdown/render-article.ts'
import type { ReferenceRequest } from './markdown/resolve-reference.ts'
import { loadLayouts } from './page/layouts.ts'
import type { OutputFile } from './page/output-file.ts'
import { summarize } from './site/article-summary.ts'
import type { ArticleSummary } from './site/article-summary.ts'
import { checkLayoutNames } from './site/check-layout-names.ts'
import { feedArticles } from './site/feeds/make-feed.ts'
import { checkPlaces } from './site/files/check-places.ts'
import { planCopies } from './site/files/copied-files.ts'
import type { CopiedFile } from './site/files/copied-files.ts'
import { createImageMeasure } from './site/files/image-dimensions.ts'
import { makeSite } from './site/make-site.ts'
import { siteOutputs } from './site/outputs.ts'
import { planSite } from './site/plan-site.ts'
import type { PlanOptions } from './site/plan-site.ts'
import { checkAnchors } from './site/references/check-anchors.ts'
import { takeInventory } from './site/references/inventory.ts'
import { createResolver } from './site/references/references.ts'
import { resolveSettingsLinks } from './site/references/settings-links.ts'
import { viewPage, viewSite } from './site/views.ts'

export interface BuildOptions extends PlanOptions {
  /** Told of each article before work on it begins: for progress, and to name it in a failure. */
  readonly enter?: (path: string) => void
  /** Report, too, what is no obstacle to a build but worth a look: what `check` adds to `dist`. */
  readonly thorough?: boolean
  /** Told of every address of another site. */
  readonly meet?: (request: ReferenceRequest) => void
}

/** How many articles a site has, as the summary of a build counts them. */
export interface SiteCount {
  readonly articles: number
  readonly drafts: number
  readonly future: number
}

/**
 * The whole site, file by file as each is made: sources in, files out, problems to `report`. What
 * has a problem is left out, so the files are a site only if no error was reported. `undefined`
 * comes back when the settings could not be used.
 */
export function* buildFiles(
  sources: SiteSources,
  options: BuildOptions,
  report: Report,
): Generator<OutputFile | CopiedFile, SiteCount | undefined> {
  const settings = readSettings(sources.settings, report)
  if (!settings) return undefined
  const articles = sources.articles.flatMap((source) => {
    options.enter?.(source.path)
    return readArticle(source, settings, report) ?? []
  })

  const copies = planCopies(sources.files, settings, report)
  const plan = planSite(articles, settings, options, report)
  findAddressCollisions(plan.pages, report)
  checkPlaces(plan, copies, report)
  const inventory = takeInventory(plan, copies, sources)
  const layouts = loadLayouts(sources.layouts, settings, report)
  checkLayoutNames(plan.pages, layouts.articleLayouts, report)
  const view = viewSite(plan, resolveSettingsLinks(settings, inventory, report))
  const renderLayout = layouts.forSite(view)

  const measure = createImageMeasure()
  const resolve = createResolver({ plan, inventory, form: 'root-relative', measure, report, meet: options.meet })
  const renderPage = createArticleRenderer({ settings, target: 'page', resolve, report })
  const summaries = new Map<Article, ArticleSummary>()
  for (const article of plan.pages) {
    options.enter?.(article.source.path)
    const rendered = renderPage(article)
    summaries.set(article, summarize(rendered))
    const contents = renderLayout(article.meta.layout, viewPage(plan, rendered))
    if (contents !== undefined) yield { path: article.outputPath, contents }
  }
  checkAnchors(inventory, summaries, report)
  if (options.thorough) plan.pages.forEach(createProofreader(settings.check, report))

  // Feeds hold the newest articles whole, and not as pages show them: they are rendered once more.
  // Whatever there is to complain of was complained of the first time.
  const quiet: Report = () => {}
  const resolveForFeed = createResolver({
    plan,
    inventory,
    form: 'absolute',
    measure,
    report: quiet,
  })
  const renderForFeed = createArticleRenderer({
    settings,
    target: 'feed',
    resolve: resolveForFeed,
    report: quiet,
  })
  const feedContents = feedArticles(plan).map((article) => {
    options.enter?.(article.source.path)
    return { article, html: renderForFeed(article).html }
  })

  const site = makeSite(plan, view, summaries, feedContents, renderLayout)
  for (const output of siteOutputs) yield* output(site)
  yield* copies
  return {
    articles: plan.listed.length,
    drafts: plan.pages.length - plan.listed.length,
    future: plan.future.size,
  }
}

export interface SiteOptions {
  /** Articles dated after this moment (milliseconds since 1970) are left out; none without it. */
  readonly now?: number
  /** Whether articles after `now` are published all the same; `false`. */
  readonly future?: boolean
  /** Whether drafts get their pages; `true`. */
  readonly drafts?: boolean
  /** The language of diagnostics; `ja`. */
  readonly messages?: MessageLanguage
}

export interface BuiltSite {
  /** Every file of the site; empty when a diagnostic is an error: half a site is none. */
  readonly files: readonly OutputFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Builds a site in memory. Reads and writes no file, knows no clock, prints nothing. */
export function buildSite(sources: SiteSources, options: SiteOptions = {}): BuiltSite {
  const { now = Infinity, future = false, drafts = true, messages = 'ja' } = options
  const { report, list } = collectDiagnostics(messages)
  const files = Array.from(buildFiles(sources, { now, future, drafts }, report), (file) =>
    'contents' in file ? file : { path: file.outputPath, contents: file.source.read() },
  )
  const failed = list.some(({ severity }) => severity === 'error')
  return { files: failed ? [] : files, diagnostics: arrangeDiagnostics(list, messages) }
}
