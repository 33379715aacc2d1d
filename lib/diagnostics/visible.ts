/** What a terminal must never get raw: it would obey it, or hide it. */
const unsafe =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu

/**
 * A text that is safe and readable in a terminal: control characters as their pictures, bidi
 * controls and other invisible ones by number. Newlines and tabs are left.
 * @example visible('a\x1b[31m\u202e') //=> 'a␛[31m<U+202E>'
 */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint < 0x20) return String.fromCodePoint(0x2400 + codePoint)
    if (codePoint === 0x7f) return '␡'
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
