import type { Article } from './article/article.ts'
import type { SiteSources } from './article/sources.ts'
import { placeInSettings } from './config/place-in-settings.ts'
import { readSettings } from './config/read-settings.ts'
import type { Settings } from './config/settings.ts'
import { withoutFonts } from './config/without-fonts.ts'
import type { Report } from './diagnostics/diagnostic.ts'
import { prepareFonts } from './fonts/site-fonts.ts'
import { createProofreader } from './markdown/proofreading/proofread.ts'
import type { ReferenceRequest, ResolveReference } from './markdown/resolve-reference.ts'
import { loadKnownLayouts } from './page/known-layouts.ts'
import type { OutputFile } from './page/output-file.ts'
import type { ArticleSummary } from './site/article-summary.ts'
import { feedArticles } from './site/feeds/make-feed.ts'
import type { CopiedFile } from './site/files/copied-files.ts'
import { createImageMeasure } from './site/files/image-dimensions.ts'
import { createArticleKnowledge } from './site/known-article.ts'
import { makeSite } from './site/make-site.ts'
import { siteOutputs } from './site/outputs.ts'
import { articlePage } from './site/outputs/article-page.ts'
import { sharedPages } from './site/shared-pages.ts'
import { planPages } from './site/plan-pages.ts'
import { validityOf } from './site/plan-site.ts'
import type { PlanOptions, Validity } from './site/plan-site.ts'
import type { Findable } from './site/search/findable.ts'
import { checkAnchors } from './site/references/check-anchors.ts'
import { createResolver } from './site/references/references.ts'
import type { AddressForm } from './site/references/references.ts'
import type { SitePlan } from './site/site.ts'
import { surveySite } from './site/survey-site.ts'
import { createTimeLimit } from './site/time-limit.ts'
import type { Clock } from './site/time-limit.ts'
import type { CardTools } from './share/card-tools.ts'
import { makeShareImages } from './share/share-images.ts'
import { noMemory } from './text/build-memory.ts'
import type { BuildMemory } from './text/build-memory.ts'
import { fingerprint } from './text/fingerprint.ts'

export interface BuildOptions extends PlanOptions {
  /** Told of each article before work on it begins: for progress, and to name it in a failure. */
  readonly enter?: (path: string) => void
  /** What earlier builds worked out; nothing. */
  readonly memory?: BuildMemory
  /** Report, too, what is no obstacle to a build but worth a look: what `check` adds to `dist`. */
  readonly thorough?: boolean
  /** Told of every address of another site, unless it is remembered from an earlier build. */
  readonly meet?: (request: ReferenceRequest) => void
  /** Tells how long an article takes; without it, an article may take as long as it likes. */
  readonly clock?: Clock
  /** What reads and cuts fonts and draws with them; without, a site has none of its own. */
  readonly fontTools?: CardTools
}

/** How many articles a site has, as the summary of a build counts them. */
export interface SiteCount {
  readonly articles: number
  readonly drafts: number
  readonly future: number
  /** The same sources make the same site at any moment from `from` up to `until`, not included. */
  readonly valid: Validity
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
  const { memory = noMemory, fontTools: tools } = options
  const written = readSettings(sources.settings, report)
  if (!written) return undefined
  const settings = tools ? written : leaveOutFonts(written, sources, report)
  const plan = planPages(sources.articles, settings, options, report)
  const layouts = loadKnownLayouts(sources.layouts, settings, memory, report)
  const measure = createImageMeasure()
  const { copies, inventory, view, imageOf } = surveySite(
    plan,
    layouts,
    { sources, measure },
    report,
  )
  const renderLayout = layouts.forSite(view)
  const foundation = fingerprint(memory.tool, JSON.stringify([view, sources.layouts, settings]))

  const resolver =
    (form: AddressForm, meet: BuildOptions['meet']) =>
    (tell: Report): ResolveReference =>
      createResolver({ plan, inventory, form, measure, report: tell, meet })
  const limit = createTimeLimit(options.clock, settings, report)
  const knowPage = createArticleKnowledge({
    settings,
    target: 'page',
    isVertical: ({ meta }) => layouts.verticalLayouts.has(meta.layout),
    resolver: resolver('root-relative', options.meet),
    memory,
    report,
    breathe: limit.breathe,
  })
  const fonts = prepareFonts(sources, settings, { tools, memory }, report)
  const summaries = new Map<Article, ArticleSummary>()
  const findables = new Map<Article, Findable>()
  for (const article of plan.pages) {
    options.enter?.(article.source.path)
    const known = limit.within(article, () => knowPage(article))
    if (!known) continue
    summaries.set(article, known.summary)
    if (settings.search) findables.set(article, known.findable)
    const page = articlePage({ plan, renderLayout, foundation, imageOf }, article, known)
    fonts.note(page, article.source)
    yield page
  }
  checkAnchors(inventory, summaries, report)
  if (options.thorough) [...summaries.keys()].forEach(createProofreader(settings.check, report))
  const count = countOf(plan)
  if (summaries.size < plan.pages.length) return count

  // Feeds hold the newest articles whole, and not as pages show them: they are rendered once more.
  // Whatever there is to complain of was complained of the first time.
  const knowForFeed = createArticleKnowledge({
    settings,
    target: 'feed',
    resolver: resolver('absolute', undefined),
    memory,
    report: () => {},
  })
  const feedContents = feedArticles(plan).map((article) => {
    options.enter?.(article.source.path)
    return { article, html: knowForFeed(article).content().html }
  })

  const site = makeSite(
    plan,
    view,
    { summaries, feedContents, findables },
    renderLayout,
    foundation,
  )
  for (const output of siteOutputs) {
    for (const file of output(site)) {
      fonts.note(file)
      yield file
    }
  }
  yield* fonts.files()
  if (tools) yield* makeShareImages(sharedPages(plan), settings, { sources, tools, memory, report })
  yield* copies
  return count
}

function countOf(plan: SitePlan): SiteCount {
  return {
    articles: plan.listed.length,
    drafts: plan.pages.length - plan.listed.length,
    future: plan.future.size,
    valid: validityOf(plan),
  }
}

function leaveOutFonts(settings: Settings, { settings: source }: SiteSources, report: Report) {
  const [path] = [...settings.fonts, ...settings.share.fonts]
  if (path !== undefined) report('fonts-left-out', placeInSettings(path, source), {})
  return withoutFonts(settings)
}
