import { findAddressCollisions } from '../article/find-address-collisions.ts'
import { readArticle } from '../article/read-article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../text/source-file.ts'
import { planSite } from './plan-site.ts'
import type { PlanOptions } from './plan-site.ts'
import type { SitePlan } from './site.ts'

/** From the sources of articles to the plan of their pages, each at an address of its own. */
export function planPages(
  sources: readonly SourceFile[],
  settings: Settings,
  options: PlanOptions,
  report: Report,
  enter?: (path: string) => void,
): SitePlan {
  const articles = sources.flatMap((source) => {
    enter?.(source.path)
    return readArticle(source, settings, report) ?? []
  })
  const plan = planSite(articles, settings, options, report)
  findAddressCollisions(plan.pages, report)
  return plan
}
