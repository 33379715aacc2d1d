import { isClosingBracket, isOpeningBracket } from './brackets.ts'

/** How a glyph is moved, and how wide it then is, in em. */
export interface Trimmed {
  readonly shift: number
  readonly advance: number
}

/** A font with proportional punctuation has trimmed it by itself. */
const fullWidth = 0.95

/**
 * Punctuation that fills half of its em box, without the other half (JLREQ 2.1: half-width), as in
 * headings. Everything else as it is.
 *
 * @example trimPunctuation('「', 1) //=> { shift: -0.5, advance: 0.5 }
 */
export function trimPunctuation(letter: string, advance: number): Trimmed {
  if (advance < fullWidth) return { shift: 0, advance }
  const half = advance - 0.5
  if (isOpeningBracket(letter)) return { shift: -0.5, advance: half }
  if (isClosingBracket(letter) || /[、。，．]/.test(letter)) return { shift: 0, advance: half }
  if (/[・：；]/.test(letter)) return { shift: -0.25, advance: half }
  return { shift: 0, advance }
}
