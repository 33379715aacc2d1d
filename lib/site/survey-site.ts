import type { Article } from '../article/article.ts'
import type { SiteSources } from '../article/sources.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { PageImage, SiteView } from '../page/layout-variables.ts'
import type { Layouts } from '../page/layouts.ts'
import { checkLayoutNames } from './check-layout-names.ts'
import { checkPlaces } from './files/check-places.ts'
import { planCopies } from './files/copied-files.ts'
import type { CopiedFile } from './files/copied-files.ts'
import { createPageImages } from './page-images.ts'
import { checkLayoutLinks } from './references/check-layout-links.ts'
import { checkStylesheets } from './references/check-stylesheets.ts'
import { takeInventory } from './references/inventory.ts'
import type { Inventory } from './references/inventory.ts'
import type { ResolverOptions } from './references/references.ts'
import { resolveSettingsLinks } from './references/settings-links.ts'
import type { SitePlan } from './site.ts'
import { viewSite } from './views.ts'

/** What is known of a site before the first of its articles is rendered. */
export interface SiteSurvey {
  readonly copies: readonly CopiedFile[]
  /** What addresses can lead to. */
  readonly inventory: Inventory
  /** What layouts can say of the site. */
  readonly view: SiteView
  /** What an article is shared with. */
  readonly imageOf: (article: Article) => PageImage | undefined
}

export interface SurveyMaterial {
  readonly sources: SiteSources
  readonly measure: ResolverOptions['measure']
}

/** Brings together plan, files and layouts, and reports where they do not fit. */
export function surveySite(
  plan: SitePlan,
  layouts: Pick<Layouts, 'articleLayouts' | 'links'>,
  { sources, measure }: SurveyMaterial,
  report: Report,
): SiteSurvey {
  const { settings } = plan
  const copies = planCopies(sources, settings, report)
  checkPlaces(plan, copies, report)
  const inventory = takeInventory(plan, copies, sources)
  checkLayoutNames(plan.pages, layouts.articleLayouts, report)
  checkLayoutLinks(layouts.links, inventory, settings.basePath, report)
  checkStylesheets(copies, inventory, settings.basePath, report)
  const links = resolveSettingsLinks(settings, inventory, report, sources.settings)
  const imageOf = createPageImages({ plan, inventory, measure, report })
  return { copies, inventory, view: viewSite(plan, links), imageOf }
}
