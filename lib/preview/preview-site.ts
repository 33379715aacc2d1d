import type { Article } from '../article/article.ts'
import { findAddressCollisions } from '../article/find-address-collisions.ts'
import type { SiteSources } from '../article/sources.ts'
import { readSettings } from '../config/read-settings.ts'
import type { Settings } from '../config/settings.ts'
import { withoutFonts } from '../config/without-fonts.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { CardTools } from '../share/card-tools.ts'
import { loadLayouts } from '../page/layouts.ts'
import type { Layouts } from '../page/layouts.ts'
import { createImageMeasure } from '../site/files/image-dimensions.ts'
import { planSite } from '../site/plan-site.ts'
import { checkAnchors } from '../site/references/check-anchors.ts'
import { createResolver } from '../site/references/references.ts'
import type { SitePlan } from '../site/site.ts'
import { surveySite } from '../site/survey-site.ts'
import { drawFiles } from './draw-files.ts'
import { keepArticles } from './keep-articles.ts'
import { keepLast } from './keep-last.ts'
import { keepRenderings } from './keep-renderings.ts'
import type { Surroundings } from './keep-renderings.ts'
import type { PreviewedSite } from './previewed-site.ts'
import { isSameInventory } from './same-inventory.ts'
import type { Holdings } from './same-inventory.ts'
import { openMemory } from './open-memory.ts'
import { previewShareImages } from './share-images.ts'
import { keepWholeFonts } from './whole-fonts.ts'

/** What is made for one set of settings, and thrown away with it. */
interface Workshop {
  readonly articleOf: ReturnType<typeof keepArticles>
  readonly forPages: ReturnType<typeof keepRenderings>
  readonly forFeeds: ReturnType<typeof keepRenderings>
}

export type PreviewSite = (
  sources: SiteSources,
  now: number,
  report: Report,
) => PreviewedSite | undefined

/**
 * The pipeline of build-site.ts for a writer at work: the function that comes back takes the
 * sources again and again, and repeats only what the new ones demand. Files of sources that did not
 * change must be the same objects. It gives `undefined` while the settings can't be used.
 *
 * @param fontTools what reads fonts; without them, a site has none of its own
 */
export function createPreview(fontTools?: CardTools): PreviewSite {
  const memory = openMemory()
  const fontsOf = fontTools && keepWholeFonts(fontTools, memory)
  const imagesOf = fontTools && previewShareImages(fontTools, memory)
  const settingsOf = keepLast<Settings | undefined>()
  const layoutsOf = keepLast<Layouts>()
  const workshopOf = keepLast<Workshop>()
  const measure = createImageMeasure()
  let last: (Holdings & { readonly identity: object }) | undefined

  return (sources, now, report) => {
    const settings = settingsOf([sources.settings], report, (tell) => {
      const written = readSettings(sources.settings, tell)
      return written && !fontTools ? withoutFonts(written) : written
    })
    if (!settings) return undefined
    const fonts = fontsOf?.(sources, settings)
    const workshop = workshopOf([settings], report, () => openWorkshop(settings))
    const articles = sources.articles.flatMap((file) => workshop.articleOf(file, report) ?? [])

    const { plan, future } = planAll(articles, settings, now, report)
    findAddressCollisions(plan.pages, report)
    const layouts = layoutsOf([settings, ...sources.layouts], report, (tell) =>
      loadLayouts(sources.layouts, settings, tell),
    )
    const material = { sources, measure }
    const images = imagesOf?.(sources, plan)
    const { copies, inventory, view, imageOf } = surveySite(plan, layouts, material, report)

    const holdings = { inventory, future }
    const identity = last && isSameInventory(last, holdings) ? last.identity : {}
    last = { ...holdings, identity }
    const surroundings = (form: 'root-relative' | 'absolute'): Surroundings => ({
      identity,
      isVertical: ({ meta }) =>
        form === 'root-relative' && layouts.verticalLayouts.has(meta.layout),
      resolver: (article, tell) =>
        createResolver({
          // What waits for its day may lead to what waits too.
          plan: future.has(article) ? plan : { ...plan, future },
          inventory,
          form,
          measure,
          report: tell,
        }),
    })
    const around = surroundings('root-relative')
    const rendering = (article: Article) => workshop.forPages(article, around)
    const aroundFeeds = surroundings('absolute')
    const files = drawFiles({
      plan,
      copies,
      view,
      imageOf,
      renderLayout: layouts.forSite(view),
      rendering,
      feedHtml: (article) => workshop.forFeeds(article, aroundFeeds).rendered.html,
    })
    return {
      plan,
      future,
      copies,
      rendering,
      read: (outputPath) =>
        fonts?.read(outputPath) ?? images?.read(outputPath) ?? files.read(outputPath),
      *check() {
        images?.check(future, report)
        for (const article of plan.pages) {
          for (const say of rendering(article).sayings) say(report)
          yield
        }
        const all = plan.pages.map((article) => [article, rendering(article).summary] as const)
        const published = all.filter(([article]) => !future.has(article))
        checkAnchors(inventory, new Map(published), report)
        if (fonts) yield* fonts.check(files.pages(), report)
        // What waits for its day may name places in anything; nothing else may name places in it.
        const waiting = new Set(Array.from(future, ({ source }) => source.path))
        if (waiting.size === 0) return
        checkAnchors(inventory, new Map(all), (code, place, facts) => {
          if (waiting.has(place.path)) report(code, place, facts)
        })
      },
    }
  }
}

function openWorkshop(settings: Settings): Workshop {
  return {
    articleOf: keepArticles(settings),
    forPages: keepRenderings(settings, 'page'),
    forFeeds: keepRenderings(settings, 'feed'),
  }
}

/** The writer is told what `dist` leaves out, and sees it all the same. */
function planAll(
  articles: readonly Article[],
  settings: Settings,
  now: number,
  report: Report,
): Pick<SitePlan, 'future'> & { readonly plan: SitePlan } {
  const published = planSite(articles, settings, { now, future: false, drafts: true }, report)
  if (published.future.size === 0) return { plan: published, future: published.future }
  const everything = { now, future: true, drafts: true }
  return { plan: planSite(articles, settings, everything, () => {}), future: published.future }
}
