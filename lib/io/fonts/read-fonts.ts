import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFile } from '../../article/sources.ts'
import { readSettings } from '../../config/read-settings.ts'
import type { SourceFile } from '../../text/source-file.ts'
import { readBytes } from '../sources/read-bytes.ts'

/**
 * The font files that site.yaml names, wherever below the site or beside it they lie, for fonts often
 * lie in node_modules/. What is not there is left out, and found missing later.
 */
export function readFonts(root: string, settings: SourceFile | undefined): readonly SiteFile[] {
  // Few sites have fonts, and settings are read once more for them.
  if (!settings || !settings.text.includes('fonts')) return []
  const { fonts = [], share } = readSettings(settings, () => {}) ?? {}
  const paths = new Set([...fonts, ...(share?.fonts ?? [])])
  return [...paths].flatMap((path) => describe(root, path))
}

function describe(root: string, path: string): readonly SiteFile[] {
  const file = join(root, path)
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() ? [{ path, size: stat.size, read: () => readBytes(file, path) }] : []
}
