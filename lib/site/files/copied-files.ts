import { posix } from 'node:path'
import { checkOutputPath } from '../../article/name-rules.ts'
import type { SiteFile, SiteSources } from '../../article/sources.ts'
import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { normalizeText } from '../../text/normalize.ts'
import { addressAt } from '../addresses/page-address.ts'
import type { PageAddress } from '../addresses/page-address.ts'

/** A file that goes into the site as it is: `dns/map.png` for `articles/dns/map.png`. */
export interface CopiedFile extends PageAddress {
  readonly source: SiteFile
}

/**
 * The files beside articles and of the layouts, with their places: `articles/` and `layouts/` both
 * stand for the site's home; on a site with a search page, its script too. Reports names that a site cannot have.
 */
export function planCopies(
  { files, scripts = [] }: Pick<SiteSources, 'files' | 'scripts'>,
  settings: Settings,
  report: Report,
): readonly CopiedFile[] {
  const fonts = new Set([...settings.fonts, ...settings.share.fonts])
  const copies = files.flatMap((source) => {
    // Published in parts, or in pictures.
    if (fonts.has(source.path)) return []
    const outputPath = normalizeText(source.path.replace(/^(?:articles|layouts)\//, ''))
    if (!hasUsableName(source, outputPath, report)) return []
    return [{ source, ...addressAt(outputPath, settings) }]
  })
  if (!settings.search) return copies
  return copies.concat(scripts.map((source) => ({ source, ...addressAt(source.path, settings) })))
}

/** Layouts bring the very files whose names are reserved; a name with a dot is a server's. */
function hasUsableName({ path }: SiteFile, outputPath: string, report: Report): boolean {
  if (path.startsWith('layouts/') || posix.basename(path).startsWith('.')) return true
  return checkOutputPath(outputPath, { from: 'file', place: () => ({ path }), report })
}
