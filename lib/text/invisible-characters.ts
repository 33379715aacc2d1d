/** A character that no reader sees, though it changes how a text is found, copied or read. */
export interface InvisibleCharacter {
  /** `U+200B` */
  readonly name: string
  /** True for those that turn the direction of what follows: text then reads as it is not written. */
  readonly turns: boolean
  /** In UTF-16 units from the start of the text. */
  readonly offset: number
}

/**
 * No-break space, soft hyphen, zero-width space, word joiner and invisible operators, marks and
 * overrides of direction, tags, fillers. The joiners U+200C and U+200D are none: emoji and several
 * scripts need them.
 */
const invisible =
  /[\u00a0\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202f\u2060-\u206f\u3164\uffa0]|\udb40[\udc01\udc20-\udc7f]/
const everyInvisible = new RegExp(invisible, 'g')

/** UAX #9: embeddings, overrides, isolates. https://trojansource.codes shows what they are used for. */
const turning = /[\u202a-\u202e\u2066-\u2069]/

/** A flag such as 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ends in tags, which are part of it. */
const flag = /\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu

/**
 * Where a text holds invisible characters, first to last.
 * @example findInvisibleCharacters('a\u200bb') //=> [{ name: 'U+200B', turns: false, offset: 1 }]
 */
export function findInvisibleCharacters(text: string): readonly InvisibleCharacter[] {
  if (!invisible.test(text)) return []
  const shown = text.replaceAll(flag, (found) => ' '.repeat(found.length))
  return Array.from(shown.matchAll(everyInvisible), ({ 0: character, index }) => ({
    name: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    turns: turning.test(character),
    offset: index,
  }))
}
