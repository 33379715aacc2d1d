import { readdirSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { FoundEncoding } from '../diagnostics/catalogue/text.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { OldFile } from '../import/old-site.ts'
import { findControlCharacters, withoutControlCharacters } from '../text/control-characters.ts'
import { isCopied } from './sources/copied-types.ts'
import { decodeText } from './sources/decode-text.ts'
import { findFiles } from './sources/find-files.ts'
import type { FoundFile } from './sources/found-file.ts'
import { isIgnoredName } from './sources/ignored-names.ts'
import { reportUnreadable } from './sources/report-unreadable.ts'

/** A file of an old site, and where the disk has it. */
export interface FoundOldFile extends OldFile {
  readonly file: string
}

/** What tools keep for themselves. */
const toolFolders = /^(?:node_modules|bower_components|vendor|resources|__MACOSX)$/
const textTypes =
  /\.(?:x?html?|md|markdown|mdown|mkd|xml|rss|rdf|atom|toml|ya?ml|json|js|cjs|mjs|ts)$/i
/** What a page says of its encoding; only asked where its bytes leave a doubt. */
const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i

/**
 * The files of another site, ordered by path, texts in whatever encoding of Japanese they are. Files
 * are left where they are and as they are; what can't be read is reported.
 *
 * @param root the new site's folder: messages name files from there
 */
export function readOldSite(folder: string, root: string, report: Report): readonly FoundOldFile[] {
  const prefix = relative(root, folder).split(sep).join('/')
  const shownName = (path: string) => `${prefix}/${path}`
  const reportShown: Report = (code, place, facts) =>
    report(code, { ...place, path: shownName(place.path) }, facts)
  return readdirSync(folder)
    .filter((name) => !isIgnoredName(name) && !toolFolders.test(name))
    .toSorted()
    .flatMap((name) => findFiles(folder, name, reportShown) ?? [])
    .map((found) => readFile(found, shownName(found.path), report))
}

function readFile({ path, file }: FoundFile, shown: string, report: Report): FoundOldFile {
  const isText = textTypes.test(path)
  const { text, encoding } = isText ? readText(file, shown, report) : {}
  const carried = isCopied(`articles/${path}`) && !/\.(?:x?html?|rdf|rss|atom)$/i.test(path)
  return { path, file, shown, text, encoding, carried }
}

function readText(
  file: string,
  shown: string,
  report: Report,
): { readonly text?: string; readonly encoding?: string } {
  const bytes = readBytes(file, shown, report)
  if (!bytes) return {}
  const decoded = decodeText(bytes)
  const found = decoded.kind === 'text' ? undefined : (decoded.found ?? declaredEncoding(bytes))
  if (decoded.kind !== 'text' && (found === undefined || found === 'binary')) {
    report('encoding', { path: shown }, { found: decoded.found, path: shown })
    return {}
  }
  const text =
    decoded.kind === 'text' || decoded.found !== undefined
      ? (decoded.text ?? '')
      : new TextDecoder(found).decode(bytes).replaceAll(/\r\n?/g, '\n')
  const [control] = findControlCharacters(text)
  if (control) report('control-char', { path: shown }, { character: control.name, fatal: false })
  const clean = control ? withoutControlCharacters(text) : text
  return found === undefined ? { text: clean } : { text: clean, encoding: found }
}

function readBytes(file: string, shown: string, report: Report): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    reportUnreadable(error, shown, report)
    return undefined
  }
}

/** The encoding that a page names for itself, if it is one of Japanese. */
function declaredEncoding(bytes: Buffer): FoundEncoding {
  const name = declared.exec(bytes.toString('latin1', 0, 2000))?.[1]?.toLowerCase() ?? ''
  if (/^(?:x-sjis|shift[_-]?jis|sjis|windows-31j|cp932|ms932)$/.test(name)) return 'Shift_JIS'
  if (/^(?:x-)?euc-?jp$/.test(name)) return 'EUC-JP'
  return undefined
}
