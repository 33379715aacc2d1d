import type { SourceFile } from '../article/article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { checkLayout, kindOf } from './check-layout.ts'
import { checkReferences, filesBehind } from './check-references.ts'
import { layoutFilters } from './filters/layout-filters.ts'
import { layoutLinks } from './layout-links.ts'
import type { LayoutLink } from './layout-links.ts'
import { parseLayoutFiles } from './layout-templates.ts'
import type { LayoutFile, LayoutFiles } from './layout-templates.ts'
import type { RenderLayout, SiteView } from './layout-variables.ts'
import { createLayoutEngine } from './liquid-engine.ts'
import type { LayoutEngine } from './liquid-engine.ts'
import { reportLayoutError } from './report-layout-error.ts'
import { reportOnce } from './report-once.ts'
import { scopeOf } from './scope.ts'

/** The layouts of a site, parsed and tried once. */
export interface Layouts {
  /** The names that an article can choose, in code point order. */
  readonly articleLayouts: readonly string[]
  /** The stylesheet and whatever else of the site the layouts name by its address. */
  readonly links: readonly LayoutLink[]
  /** Draws pages of that site. */
  readonly forSite: (site: SiteView) => RenderLayout
}

/** The pages that every site has are drawn by these. */
const requiredLayouts = ['404', 'archive', 'article', 'index', 'tag']

/**
 * Gives the layouts of layouts/*.html, with the partials of layouts/partials/*.html. Every mistake
 * in them is reported here, once; a layout with one draws nothing.
 */
export function loadLayouts(
  files: readonly SourceFile[],
  settings: Settings,
  report: Report,
): Layouts {
  const tell = reportOnce(report)
  const engine: LayoutEngine = createLayoutEngine(
    layoutFilters(settings),
    (name) => parsed.partials.get(name)?.template,
  )
  const parsed = parseLayoutFiles(files, engine, tell)
  const sound = soundLayouts(parsed, settings.language, engine, tell)

  function reportMissing(name: string): void {
    tell('layout-missing', { path: `layouts/${name}.html` }, { name })
  }

  function draw(name: string, scope: object): string | undefined {
    const layout = sound.get(name)
    if (layout?.template === undefined) {
      // An article that asks for a layout nobody has is told so where it asks.
      return undefined
    }
    try {
      return engine.render(layout.template, scope)
    } catch (error) {
      reportLayoutError(error, layout.path, engine, tell)
      return undefined
    }
  }

  requiredLayouts.filter((name) => !parsed.layouts.has(name)).forEach(reportMissing)
  return {
    articleLayouts: [...parsed.layouts.keys()]
      .filter((name) => kindOf(name) === 'article')
      .toSorted(compareCodePoints),
    links: layoutLinks(parsed),
    forSite: (site) => (name, page) => draw(name, scopeOf(site, page)),
  }
}

/** The layouts that can draw pages, after everything wrong with them and the others was reported. */
function soundLayouts(
  parsed: LayoutFiles,
  language: string,
  engine: LayoutEngine,
  report: Report,
): ReadonlyMap<string, LayoutFile> {
  const broken = checkReferences(parsed, report)
  const sound = [...parsed.layouts.values()].filter(
    (layout) =>
      !broken.has(layout.path) &&
      checkLayout(layout, filesBehind(layout, parsed), language, engine, report),
  )
  return new Map(sound.map((layout) => [layout.name, layout]))
}
