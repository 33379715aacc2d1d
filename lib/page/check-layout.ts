import type { Report } from '../diagnostics/diagnostic.ts'
import { checkDrawnPage } from './check-drawn-page.ts'
import type { LayoutFile } from './layout-templates.ts'
import type { PageView } from './layout-variables.ts'
import type { LayoutEngine } from './liquid-engine.ts'
import { reportLayoutError } from './report-layout-error.ts'
import { fullSample, sparseSample } from './sample-pages.ts'
import { scopeOf } from './scope.ts'

const ownPages = ['index', 'tag', 'series', 'archive', 'search'] as const

/** Which kind of page a layout draws: its name says so, and every other name is an article's. */
export function kindOf(layout: string): PageView['kind'] {
  if (layout === '404') return 'not-found'
  return ownPages.find((kind) => kind === layout) ?? 'article'
}

/**
 * Tries a layout on a page that has everything and on one that lacks whatever it can, and tells of
 * all that goes wrong, so that no mistake waits for the one article that meets it.
 *
 * @param files the layout, then the partials that it leads to
 * @returns false when the layout can't draw pages
 */
export function checkLayout(
  layout: LayoutFile,
  files: readonly LayoutFile[],
  language: string,
  engine: LayoutEngine,
  report: Report,
): boolean {
  const kind = kindOf(layout.name)
  const full = sampleScope(fullSample(language), kind)
  const sparse = sampleScope(sparseSample(language), kind)
  // A condition may name a value that this page lacks, but not one that no page has.
  draw(engine.renderStrictly, layout, full, engine, typosOnly(report))
  const drawn = draw(engine.render, layout, full, engine, report)
  const drawnSparse = draw(engine.render, layout, sparse, engine, report)
  if (drawn === undefined || drawnSparse === undefined) return false
  return checkDrawnPage(drawn, kind, files, report)
}

function sampleScope(
  { site, pages }: ReturnType<typeof fullSample>,
  kind: PageView['kind'],
): object {
  return scopeOf(site, pages[kind])
}

function draw(
  render: LayoutEngine['render'],
  { template, path }: LayoutFile,
  scope: object,
  engine: LayoutEngine,
  report: Report,
): string | undefined {
  if (template === undefined) return undefined
  try {
    return render(template, scope)
  } catch (error) {
    reportLayoutError(error, path, engine, report)
    return undefined
  }
}

function typosOnly(report: Report): Report {
  return (code, place, facts) => {
    if (code === 'layout-unknown-variable') report(code, place, facts)
  }
}
