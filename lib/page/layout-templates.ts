import type { SourceFile } from '../article/article.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { LayoutEngine, Template, TopLevelToken } from './liquid-engine.ts'
import { reportLayoutError } from './report-layout-error.ts'

/** A layout or a partial, parsed. `template` is `undefined` when that failed and was reported. */
export interface LayoutFile {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly tokens: readonly TopLevelToken[]
  readonly template: Template[] | undefined
}

/** Layouts by bare name (`article` for layouts/article.html), and the partials of layouts/partials/. */
export interface LayoutFiles {
  readonly layouts: ReadonlyMap<string, LayoutFile>
  readonly partials: ReadonlyMap<string, LayoutFile>
}

/** The templates of a site by bare name, not parsed yet. */
export interface TemplateTexts {
  readonly layouts: ReadonlyMap<string, SourceFile>
  readonly partials: ReadonlyMap<string, SourceFile>
}

const layoutPath = /^layouts\/(?<folder>partials\/)?(?<name>[\p{L}\p{M}\p{N}_-]+)\.html$/u

/** Sorts files into layouts and partials. Of two files with one path, the first counts. */
export function sortTemplates(files: readonly SourceFile[]): TemplateTexts {
  const layouts = new Map<string, SourceFile>()
  const partials = new Map<string, SourceFile>()
  for (const file of files) {
    const { folder, name } = layoutPath.exec(file.path)?.groups ?? {}
    const shelf = folder === undefined ? layouts : partials
    if (name !== undefined && !shelf.has(name)) shelf.set(name, file)
  }
  return { layouts, partials }
}

/** Parses every template once. */
export function parseTemplates(
  { layouts, partials }: TemplateTexts,
  engine: LayoutEngine,
  report: Report,
): LayoutFiles {
  const parseAll = (files: ReadonlyMap<string, SourceFile>): Map<string, LayoutFile> =>
    new Map(Array.from(files, ([name, file]) => [name, { name, ...parse(file, engine, report) }]))
  return { layouts: parseAll(layouts), partials: parseAll(partials) }
}

function parse(file: SourceFile, engine: LayoutEngine, report: Report): Omit<LayoutFile, 'name'> {
  try {
    // The line that calls a partial ends by itself.
    const template = engine.parse(file.text.trimEnd(), file.path)
    return { ...file, tokens: engine.tokens(file.text), template }
  } catch (error) {
    reportLayoutError(error, file.path, engine, report)
    return { ...file, tokens: [], template: undefined }
  }
}
