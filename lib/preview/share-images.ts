import type { Article } from '../article/article.ts'
import type { SiteSources } from '../article/sources.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { CardTools } from '../share/card-tools.ts'
import { makeShareImages } from '../share/share-images.ts'
import { sharedPages } from '../site/shared-pages.ts'
import type { SitePlan } from '../site/site.ts'
import type { BuildMemory } from '../text/build-memory.ts'

/** The share images of the site at one moment. */
export interface PreviewedImages {
  /** An image, by its path below the home of the site; drawn when it is first asked for. */
  readonly read: (outputPath: string) => string | Uint8Array | undefined
  /** Reports what stands in the way of drawing, but for articles that are left out. */
  readonly check: (leftOut: ReadonlySet<Article>, report: Report) => void
}

/** What is known of fonts is kept for as long as somebody writes. */
export function previewShareImages(
  tools: CardTools,
  memory: BuildMemory,
): (sources: SiteSources, plan: SitePlan) => PreviewedImages {
  return (sources, plan) => {
    const make = (pages: SitePlan['pages'], report: Report) => {
      const { settings } = plan
      const desk = { sources, tools, memory, report }
      return makeShareImages(sharedPages({ pages, settings }), settings, desk)
    }
    let made: ReturnType<typeof make> | undefined
    return {
      read: (outputPath) => {
        if (!outputPath.startsWith('share/')) return undefined
        made ??= make(plan.pages, () => {})
        return made.find(({ path }) => path === outputPath)?.contents
      },
      check: (leftOut, report) => {
        const published = plan.pages.filter((article) => !leftOut.has(article))
        make(published, report)
      },
    }
  }
}
