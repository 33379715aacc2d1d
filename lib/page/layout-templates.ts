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

const layoutPath = /^layouts\/(?<folder>partials\/)?(?<name>[\p{L}\p{M}\p{N}_-]+)\.html$/u

/** Parses every template once. Of two files with one path, the first counts. */
export function parseLayoutFiles(
  files: readonly SourceFile[],
  engine: LayoutEngine,
  report: Report,
): LayoutFiles {
  const layouts = new Map<string, LayoutFile>()
  const partials = new Map<string, LayoutFile>()
  for (const file of files) {
    const { folder, name } = layoutPath.exec(file.path)?.groups ?? {}
    if (name === undefined) continue
    const shelf = folder === undefined ? layouts : partials
    if (!shelf.has(name)) shelf.set(name, { name, ...file, ...parse(file, engine, report) })
  }
  return { layouts, partials }
}

function parse(
  file: SourceFile,
  engine: LayoutEngine,
  report: Report,
): Pick<LayoutFile, 'tokens' | 'template'> {
  try {
    // The line that calls a partial ends by itself.
    const template = engine.parse(file.text.trimEnd(), file.path)
    return { tokens: engine.tokens(file.text), template }
  } catch (error) {
    reportLayoutError(error, file.path, engine, report)
    return { tokens: [], template: undefined }
  }
}
