/** CJK compatibility ideographs: NFC would put the unified ones in their place (U+FA19 → U+795E). */
const compatibilityIdeographs = /([\uf900-\ufaff\u{2f800}-\u{2fa1f}]+)/u

/** Below U+0300 nothing composes with what follows and nothing has another canonical form. */
const alwaysComposed = /^[\0-\u02ff]*$/

/**
 * The text of a file as every later stage wants it: no byte order mark, lines ended by LF.
 * Characters stay as written; NFC is for text, not for code (see `normalizeText`).
 *
 * @example normalizeSource('\ufeff山\r\n川\r') //=> '山\n川\n'
 */
export function normalizeSource(source: string): string {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}

/**
 * The text in Unicode's composed form, NFC, with CJK compatibility ideographs left as they are: in
 * names such as 神田 they are a choice of the writer. Never NFKC: widths, 〜 and ～, variation
 * selectors stay. Also for file names and ids. Text that is composed already comes back as the
 * same string.
 *
 * @example normalizeText('か\u3099') //=> 'が'
 */
export function normalizeText(text: string): string {
  if (alwaysComposed.test(text)) return text
  const composed = text.normalize('NFC')
  if (composed === text) return text
  if (!compatibilityIdeographs.test(text)) return composed
  return text
    .split(compatibilityIdeographs)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFC')))
    .join('')
}
