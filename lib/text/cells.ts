import { eastAsianWidth } from 'get-east-asian-width'
import { graphemes } from './graphemes.ts'

/** How many cells a character of East Asian Width "ambiguous" (─ ① α …) takes. */
export type AmbiguousWidth = 1 | 2

/** Only characters that never join a neighbour, each one cell (ASCII) or two (the rest). */
const plain =
  /^[ -~\u3000-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/
const plainWide = /[^ -~]/g
const ideograph = /^[\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff]/
const zeroWidth = /^[\p{M}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u
const halfWidthMark = /[\uff9e\uff9f]/g
/**
 * The RGI emoji that East Asian Width alone does not call wide: flags, keycaps, and symbols made
 * emoji by U+FE0F or a skin tone. (`\p{RGI_Emoji}` says the same and costs 60 ms to compile.)
 */
const emojiSequence =
  /^(?:\p{RI}\p{RI}|[0-9#*]\ufe0f\u20e3|(?![0-9#*])\p{Emoji}(?:\ufe0f|\p{Emoji_Modifier}))/u

/**
 * The width of a line on a fixed grid, in cells: 1 for half-width, 2 for full-width characters and
 * emoji, 0 for what only changes its neighbour. Control characters, tabs too, count 0: expand tabs
 * first. Source of the classes: UAX #11 and UTS #51.
 * @example cellWidth('aあ') //=> 3
 * @example cellWidth('ｶﾞ①', 2) //=> 4
 */
export function cellWidth(text: string, ambiguous: AmbiguousWidth = 1): number {
  if (plain.test(text)) return text.length + (text.match(plainWide)?.length ?? 0)
  let width = 0
  for (const cluster of graphemes(text)) width += clusterWidth(cluster, ambiguous)
  return width
}

/**
 * The width of one grapheme cluster, in cells.
 * @example clusterWidth('👩‍💻') //=> 2
 */
export function clusterWidth(cluster: string, ambiguous: AmbiguousWidth = 1): number {
  if (ideograph.test(cluster)) return 2
  if (emojiSequence.test(cluster)) return 2
  const [base, ...rest] = Array.from(cluster).filter((character) => !zeroWidth.test(character))
  if (base === undefined) return 0
  // A half-width voicing mark joins its kana's cluster but is printed in a cell of its own.
  const marks = rest.join('').match(halfWidthMark)?.length ?? 0
  const codePoint = base.codePointAt(0) ?? 0
  return eastAsianWidth(codePoint, { ambiguousAsWide: ambiguous === 2 }) + marks
}
