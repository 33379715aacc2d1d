import type { SiteFile } from '../../article/sources.ts'
import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { normalizeText } from '../../text/normalize.ts'
import { isCopiedType } from './copied-types.ts'
import { urlOf } from '../addresses/page-address.ts'

/** A file that goes into the site as it is. */
export interface CopiedFile {
  readonly source: SiteFile
  /** Below dist/, decoded, NFC: `dns/map.png` for `articles/dns/map.png`. */
  readonly outputPath: string
  /** Root-relative, percent-encoded. */
  readonly url: string
}

/**
 * The files beside articles and of the layouts that are published: `articles/` and `layouts/` both
 * stand for the site's root. Files of other types are told of and stay where they are.
 */
export function planCopies(
  files: readonly SiteFile[],
  settings: Settings,
  report: Report,
): readonly CopiedFile[] {
  return files.flatMap((source) => {
    if (!isCopiedType(source.path)) {
      report('file-not-copied', { path: source.path }, {})
      return []
    }
    const outputPath = normalizeText(source.path.replace(/^(?:articles|layouts)\//, ''))
    return [{ source, outputPath, url: urlOf(outputPath, settings) }]
  })
}
