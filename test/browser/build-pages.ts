import { buildFiles } from '../../lib/build-site.ts'
import { toolFolder } from '../../lib/commands/tool-folder.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { createFontTools } from '../../lib/io/fonts/font-tools.ts'
import { readSources } from '../../lib/io/read-sources.ts'
import type { SiteFiles } from './engines/serve-files.ts'

/** Builds the site of a folder in memory; throws when it has errors. */
export function buildPages(root: string): SiteFiles {
  const { report, list } = collectDiagnostics('en')
  const files = new Map<string, string | Uint8Array>()
  const sources = readSources(root, 'layouts', report)
  for (const file of buildFiles(
    sources,
    { now: Date.UTC(2030, 0), future: true, drafts: true, fontTools: createFontTools(toolFolder) },
    report,
  )) {
    if ('contents' in file) files.set(file.path, file.contents)
    else files.set(file.outputPath, file.source.read())
  }
  const errors = list.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2))
  return files
}
