/** Characters that take no part in a search: variation selectors, soft hyphens, invisible joints. */
const ignorable = '\\u00ad\\u200b-\\u200d\\u2060\\ufe00-\\ufe0f\\ufeff\\u{e0100}-\\u{e01ef}'
const ignored = new RegExp(`[${ignorable}]`, 'gu')

/** Signs that are typed as one finds them on the keyboard. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−]/g, '-'],
  [/[〜～]/g, '~'],
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/ς/g, 'σ'],
]

/**
 * A text without the differences that nobody means when searching: full and half width, capitals,
 * dashes, variants of a glyph.
 *
 * @example plainForm('ﾒｰﾙ　Ｓｅｒｖｅｒ') //=> 'メール server'
 */
export function plainForm(text: string): string {
  let form = text.replaceAll(ignored, '').normalize('NFKC').toLowerCase()
  for (const [signs, sign] of lookAlikes) form = form.replaceAll(signs, sign)
  return form
}

/** Katakana that hiragana has too. */
export const katakana = /[\u30a1-\u30f6\u30fd\u30fe]/g

/**
 * Katakana as hiragana, in a text of the same length.
 * @example asHiragana('メモを取る') //=> 'めもを取る'
 */
export function asHiragana(text: string): string {
  return text.replaceAll(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
}

const japanese = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]'
const idleBlank = new RegExp(`(?<=${japanese}) | (?=${japanese})`, 'gu')

/** Whether a blank between these two characters is a matter of taste: `DNS サーバー`. */
export function isIdleBlank(before: string, after: string): boolean {
  return new RegExp(japanese, 'u').test(before + after)
}

/**
 * The form in which texts are indexed: all that a search may overlook is equal in it. Lines stay.
 * @example indexForm('DNS サーバー') //=> 'dnsさーばー'
 */
export function indexForm(text: string): string {
  return asHiragana(plainForm(text).replaceAll(idleBlank, ''))
}

/** A character together with what changes it: a voicing mark of half width, an accent. */
const cluster = new RegExp(`[^][\\p{M}\\uff9e\\uff9f${ignorable}]*`, 'gu')

/** The plain form of a text, and where in the text each of its UTF-16 units comes from. */
export interface Folded {
  readonly form: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** As `plainForm`, with the way back to the text. */
export function foldWithPlaces(text: string): Folded {
  let form = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: piece, index } of text.matchAll(cluster)) {
    const plain = plainForm(piece)
    form += plain
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index)
      ends.push(index + piece.length)
    }
  }
  return { form, starts, ends }
}
