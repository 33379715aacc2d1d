import { eastAsianWidthType } from 'get-east-asian-width'

/**
 * What a character is to a line that ends or begins with it.
 *
 * - `J`: Han, kana (half-width too), ー 々, full-width letters and digits
 * - `P`: punctuation and symbols of East Asian Width F, W or H; the ideographic space
 * - `A`: punctuation, symbols and numbers of ambiguous width: … — “ → ①
 * - `E`: emoji
 * - `H`: Hangul, because Korean writes spaces between words
 * - `O`: an image or another object, written as U+FFFC
 * - `L`: everything else: Latin and other scripts, their punctuation, spaces
 * - `part`: of its neighbours, never seen alone: combining marks, variation selectors, joiners, tags
 * - `break`: a zero width space, where the writer says that a line may break
 * - `edge`: a forced line break, and the ends of the text
 */
export type CharacterClass = NonNullable<(typeof classes)[number]>

const classes = [undefined, 'J', 'P', 'A', 'E', 'H', 'O', 'L', 'part', 'break', 'edge'] as const

const mark = /\p{M}|(?=\p{Default_Ignorable_Code_Point})\p{Cf}/u
const hangul = /\p{Script=Hangul}/u
const emoji = /\p{Emoji_Presentation}/u
const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const punctuationOrSymbol = /[\p{P}\p{S}\u3000]/u
const number = /\p{N}/u

function classify(codePoint: number): CharacterClass {
  if (codePoint < 0x80) return 'L'
  if (codePoint === 0x200b) return 'break'
  if (codePoint === 0x2028 || codePoint === 0x2029) return 'edge'
  if (codePoint === 0xfffc) return 'O'
  const character = String.fromCodePoint(codePoint)
  if (mark.test(character)) return 'part'
  if (hangul.test(character)) return 'H'
  if (emoji.test(character)) return 'E'
  if (hanOrKana.test(character)) return 'J'
  const width = eastAsianWidthType(codePoint)
  if (width === 'neutral' || width === 'narrow') return 'L'
  const isSign = punctuationOrSymbol.test(character)
  if (width === 'ambiguous') return isSign || number.test(character) ? 'A' : 'L'
  // Letters that are neither Han nor kana but as wide: bopomofo, Yi. CSS joins them alike.
  return isSign ? 'P' : 'J'
}

/** Answers given before, by code point: the place in `classes`; 0 stands for not asked yet. */
const known = new Uint8Array(0x10000)

/**
 * The class of a code point on its own. What depends on neighbours (an emoji made by U+FE0F, an
 * ambiguous sign that touches Japanese) is decided where the neighbours are known.
 *
 * @example classOf(0x5b57) //=> 'J', for 字
 */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return classify(codePoint)
  const answer = classes[known[codePoint] ?? 0]
  if (answer !== undefined) return answer
  const found = classify(codePoint)
  known[codePoint] = classes.indexOf(found)
  return found
}
