import type { SourceFile } from '../article/article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { checkLayout, kindOf } from './check-layout.ts'
import { checkReferences, filesBehind } from './check-references.ts'
import { layoutFilters } from './filters/layout-filters.ts'
import { layoutLinks } from './layout-links.ts'
import type { LayoutLink } from './layout-links.ts'
import { parseTemplates, sortTemplates } from './layout-templates.ts'
import type { LayoutFile, LayoutFiles, TemplateTexts } from './layout-templates.ts'
import type { RenderLayout, SiteView } from './layout-variables.ts'
import { createLayoutEngine } from './liquid-engine.ts'
import type { LayoutEngine } from './liquid-engine.ts'
import { reportLayoutError } from './report-layout-error.ts'
import { reportOnce } from './report-once.ts'
import { scopeOf } from './scope.ts'
import { verticalLayouts } from './vertical-layouts.ts'

/** The layouts of a site, parsed and tried once. */
export interface Layouts {
  /** The names that an article can choose, in code point order. */
  readonly articleLayouts: readonly string[]
  /** Those of them that set articles in vertical lines. */
  readonly verticalLayouts: ReadonlySet<string>
  /** The stylesheet and whatever else of the site the layouts name by its address. */
  readonly links: readonly LayoutLink[]
  /** Draws pages of that site. */
  readonly forSite: (site: SiteView) => RenderLayout
}

export interface LoadOptions {
  /**
   * These very files were loaded before, with these settings, and there was nothing to report: they
   * wait until a page is drawn. A build that draws none need not load LiquidJS then.
   */
  readonly knownSound?: boolean
}

/** The pages that every site has are drawn by these. */
const requiredLayouts = ['404', 'archive', 'article', 'index', 'series', 'tag']

/**
 * Gives the layouts of layouts/*.html, with the partials of layouts/partials/*.html. Every mistake
 * in them is reported here, once; a layout with one draws nothing.
 */
export function loadLayouts(
  files: readonly SourceFile[],
  settings: Settings,
  report: Report,
  { knownSound = false }: LoadOptions = {},
): Layouts {
  const tell = reportOnce(report)
  const texts = sortTemplates(files)
  let drawer: DrawLayout | undefined
  if (!knownSound) {
    const required = settings.search ? [...requiredLayouts, 'search'] : requiredLayouts
    for (const name of required) {
      if (!texts.layouts.has(name))
        tell('layout-missing', { path: `layouts/${name}.html` }, { name })
    }
    drawer = prepareLayouts(texts, settings, tell, knownSound)
  }
  return {
    articleLayouts: [...texts.layouts.keys()]
      .filter((name) => kindOf(name) === 'article')
      .toSorted(compareCodePoints),
    verticalLayouts: verticalLayouts(texts),
    links: layoutLinks(texts),
    forSite: (site) => (name, page) => {
      drawer ??= prepareLayouts(texts, settings, tell, knownSound)
      return drawer(name, scopeOf(site, page))
    },
  }
}

type DrawLayout = (name: string, scope: object) => string | undefined

/**
 * Parses the layouts and, unless they are known to be sound, tries them; reports what is wrong with
 * them, and gives what draws the others.
 */
function prepareLayouts(
  texts: TemplateTexts,
  settings: Settings,
  report: Report,
  knownSound: boolean,
): DrawLayout {
  const engine: LayoutEngine = createLayoutEngine(
    layoutFilters(settings),
    (name) => files.partials.get(name)?.template,
  )
  const files = parseTemplates(texts, engine, report)
  const sound = knownSound ? files.layouts : soundLayouts(files, settings.language, engine, report)
  return (name, scope) => {
    // An article that asks for a layout nobody has is told so where it asks.
    const layout = sound.get(name)
    if (layout?.template === undefined) return undefined
    try {
      return engine.render(layout.template, scope)
    } catch (error) {
      reportLayoutError(error, layout.path, engine, report)
      return undefined
    }
  }
}

/** The layouts that can draw pages, after everything wrong with them and the others was reported. */
function soundLayouts(
  files: LayoutFiles,
  language: string,
  engine: LayoutEngine,
  report: Report,
): ReadonlyMap<string, LayoutFile> {
  const broken = checkReferences(files, report)
  const sound = [...files.layouts.values()].filter(
    (layout) =>
      !broken.has(layout.path) &&
      checkLayout(layout, filesBehind(layout, files), language, engine, report),
  )
  return new Map(sound.map((layout) => [layout.name, layout]))
}
