import type { Place, Report } from '../diagnostics/diagnostic.ts'

/** What gave a page its address, and whom to tell of problems with it. */
export interface NameOrigin {
  readonly from: 'slug' | 'permalink' | 'aliases' | 'file'
  /** Worked out only when there is something to tell. */
  readonly place: () => Place
  readonly report: Report
}

/** Bytes that a file name may have on the file systems in use. */
const maxNameBytes = 255
/** Bytes of a path: POSIX allows 4,096; a quarter is left for the folder that the site lies in. */
const maxPathBytes = 3072

/** Where the site's own pages and files lie, below dist/. */
const reservedFiles: ReadonlySet<string> = new Set([
  '404.html',
  'archive.html',
  'archive/index.html',
  'atom.xml',
  'feed.json',
  'index.html',
  'robots.txt',
  'rss.xml',
  'sitemap.xml',
  'style.css',
  'vertical.css',
])
const reservedFolders: ReadonlySet<string> = new Set(['tags', 'fonts'])

/** Device names of Windows, whatever follows the dot. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/**
 * What would lead out of the site, or might after one more decoding: `..`, backslashes, drive
 * letters, hosts, escapes of dots and slashes, NUL.
 */
const escaping = /(?:^|\/)\.\.?(?:\/|$)|\\|\0|^\/\/|^[a-z]:|%(?:2e|2f|5c|00)/i

/** Tells whether an address as written could lead out of the site. Nothing else may be done with it then. */
export function leadsOut(value: string): boolean {
  return escaping.test(value)
}

/**
 * The part of an address that leads out which can stay: what comes after everything that does.
 * @example harmlessPart('../../etc/memo') //=> 'memo'
 */
export function harmlessPart(value: string): string | undefined {
  const [part = ''] = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.exec(value.replace(/\/$/, '')) ?? []
  return part === '' || leadsOut(part) ? undefined : part
}

/**
 * Checks a path below dist/ by every rule for names. Returns whether a page can lie there; a mere
 * warning does not stand in the way.
 */
export function checkOutputPath(outputPath: string, origin: NameOrigin): boolean {
  const usable = [isNotReserved(outputPath, origin), hasRoomForPath(outputPath, origin)]
  for (const fileName of outputPath.split('/')) {
    // The writer chose the name without its ending.
    const name = fileName.replace(/\.html?$/, '')
    usable.push(isPortable(name, origin), isLegal(name, origin), hasRoomForName(fileName, origin))
    warnOfSpaces(name, origin)
  }
  return !usable.includes(false)
}

/** True for a path below dist/ where the site's own pages and files lie, and where none can. */
export function isReserved(outputPath: string): boolean {
  const path = outputPath.toLowerCase()
  const names = path.split('/')
  return (
    reservedFiles.has(path) ||
    (names.length > 1 && reservedFolders.has(names[0] ?? '')) ||
    names.some((name) => name.startsWith('.'))
  )
}

function isNotReserved(outputPath: string, { from, place, report }: NameOrigin): boolean {
  const reserved = isReserved(outputPath)
  if (reserved) report('reserved-name', place(), { from, path: outputPath })
  return !reserved
}

function isPortable(name: string, { from, place, report }: NameOrigin): boolean {
  const portable = !devices.test(name.replace(/\..*$/s, '')) && !/[. ]$/.test(name)
  if (!portable) report('portable-name', place(), { from, name })
  return portable
}

function isLegal(name: string, { from, place, report }: NameOrigin): boolean {
  const character = /[#?%\\:*"<>|\p{Cc}\p{Cs}]/u.exec(name)?.[0]
  if (character === undefined) return true
  report('illegal-character', place(), { from, name, character })
  return false
}

function hasRoomForName(name: string, { from, place, report }: NameOrigin): boolean {
  if (hasRoom(name, maxNameBytes)) return true
  const bytes = Buffer.byteLength(name)
  report('address-too-long', place(), { from, name, bytes, most: maxNameBytes })
  return false
}

function hasRoomForPath(path: string, { from, place, report }: NameOrigin): boolean {
  if (hasRoom(path, maxPathBytes)) return true
  const bytes = Buffer.byteLength(path)
  report('address-too-long', place(), { from, name: path, bytes, most: maxPathBytes })
  return false
}

function warnOfSpaces(name: string, { from, place, report }: NameOrigin): void {
  // A tab is an illegal character already.
  if (/[^\S\p{Cc}]/u.test(name)) report('space-in-name', place(), { from, name })
}

/** In UTF-8, where a UTF-16 unit takes three bytes at most. */
function hasRoom(text: string, most: number): boolean {
  return text.length * 3 <= most || Buffer.byteLength(text) <= most
}
