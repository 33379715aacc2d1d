import { findAddressCollisions } from '../article/find-address-collisions.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { noMemory } from '../text/build-memory.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import type { SourceFile } from '../text/source-file.ts'
import { createArticleReader } from './known-sources.ts'
import { planSite } from './plan-site.ts'
import type { PlanOptions } from './plan-site.ts'
import type { SitePlan } from './site.ts'

export interface PagePlanOptions extends PlanOptions {
  /** Told of each article before it is read. */
  readonly enter?: (path: string) => void
  /** What earlier builds worked out; nothing. */
  readonly memory?: BuildMemory
}

/** From the sources of articles to the plan of their pages, each at an address of its own. */
export function planPages(
  sources: readonly SourceFile[],
  settings: Settings,
  options: PagePlanOptions,
  report: Report,
): SitePlan {
  const { enter, memory = noMemory } = options
  const read = createArticleReader(settings, memory, report)
  const articles = sources.flatMap((source) => {
    enter?.(source.path)
    return read(source) ?? []
  })
  const plan = planSite(articles, settings, options, report)
  findAddressCollisions(plan.pages, report)
  return plan
}
