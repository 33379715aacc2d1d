/** CJK compatibility ideographs: NFC would put the unified ones in their place (U+FA19 → U+795E). */
const compatibilityIdeographs = /([\uf900-\ufaff\u{2f800}-\u{2fa1f}]+)/u

/**
 * Whatever NFC changes, or composes with what stands before it, is among these; Japanese text that
 * is composed holds none of them. (Asking `normalize` itself takes ten times as long.)
 */
const mayChange = new RegExp(
  `[${[
    // Marks, and the alphabets whose letters are made of others; to U+2001 for the first blanks
    '\\u0300-\\u2001',
    // Marks for symbols, and signs that are letters: Ω K Å
    '\\u20d0-\\u20ff\\u2126\\u212a\\u212b\\u2329\\u232a\\u2adc',
    // Marks of Coptic, Tifinagh and Cyrillic, of tones, of kana
    '\\u2cef-\\u2cf1\\u2d7f\\u2de0-\\u2dff\\u302a-\\u302f\\u3099\\u309a',
    // Southern scripts, Hebrew letters with points, half marks, all beyond U+FFFF
    '\\ua66f-\\uabed\\ufb1d-\\ufb4f\\ufe20-\\ufe2f\\ud800-\\udfff',
  ].join('')}]`,
)

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
  if (!mayChange.test(text)) return text
  const composed = text.normalize('NFC')
  if (composed === text) return text
  if (!compatibilityIdeographs.test(text)) return composed
  return text
    .split(compatibilityIdeographs)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFC')))
    .join('')
}
