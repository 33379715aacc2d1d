/**
 * Only characters that are always a grapheme of their own: ASCII, Latin, punctuation, kana without
 * half-width voicing marks, ideographs, full-width forms. No surrogates, marks, joiners or CR.
 */
const loners =
  '\\n -~\\u00a0-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u2100-\\u2bff\\u3000-\\u3029\\u3030-\\u3098\\u309b-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff01-\\uff9d'
const standAlone = new RegExp(`^[${loners}]*$`)
/** Everything else, each stretch with the neighbours that it may join. */
const sociable = new RegExp(
  `[${loners}]?[^${loners}]+(?:[${loners}][^${loners}]+)*[${loners}]?`,
  'g',
)

let segmenter: Intl.Segmenter | undefined

/** Grapheme clusters are the same in every locale; one is named so that no machine can matter. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

/**
 * The text cut into what a reader calls characters (extended grapheme clusters, UAX #29).
 *
 * @example graphemes('が👩‍💻葛󠄀') //=> ['が', '👩‍💻', '葛󠄀']
 */
export function graphemes(text: string): readonly string[] {
  if (standAlone.test(text)) return text.split('')
  const clusters: string[] = []
  let end = 0
  for (const { 0: stretch, index } of text.matchAll(sociable)) {
    for (; end < index; end++) clusters.push(text.charAt(end))
    for (const { segment } of segments(stretch)) clusters.push(segment)
    end = index + stretch.length
  }
  for (; end < text.length; end++) clusters.push(text.charAt(end))
  return clusters
}

/**
 * How many characters a reader sees.
 *
 * @example graphemeCount('🇯🇵の旗') //=> 3
 */
export function graphemeCount(text: string): number {
  return standAlone.test(text) ? text.length : graphemes(text).length
}

/**
 * The text up to so many of its characters: all of it when it has no more.
 *
 * @example firstGraphemes('🇯🇵の旗', 2) //=> '🇯🇵の'
 */
export function firstGraphemes(text: string, count: number): string {
  // Nothing that joins the last of them, either.
  if (standAlone.test(text.slice(0, count + 1))) return text.slice(0, count)
  return graphemes(text).slice(0, count).join('')
}

/**
 * A test of offsets into this text, in UTF-16 units: true where a grapheme begins, and at the end.
 *
 * @example graphemeStarts('ｶﾞ行')(1) //=> false
 */
export function graphemeStarts(text: string): (offset: number) => boolean {
  if (standAlone.test(text)) return () => true
  const found = segments(text)
  return (offset) => offset >= text.length || found.containing(offset)?.index === offset
}
