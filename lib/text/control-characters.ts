/**
 * What no text needs and some output cannot hold: C0 and C1 controls except tab and newline, DEL,
 * byte order marks, noncharacters. XML 1.0 § 2.2 forbids most of them, the HTML standard calls the
 * rest parse errors.
 */
const planes = [...Array(16).keys()].map((plane) => {
  const lead = 0xd83f + plane * 0x40
  return String.raw`\u${lead.toString(16)}`
})
const unwanted = new RegExp(
  String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff]|[${planes.join('')}][\udffe\udfff]`,
)
const everyUnwanted = new RegExp(unwanted, 'g')

export interface ControlCharacter {
  /** `U+000B` */
  readonly name: string
  /** In UTF-16 units from the start of the text. */
  readonly offset: number
}

/** Tells whether a text holds any of them; the cheap question before the two below. */
export function hasControlCharacters(text: string): boolean {
  return unwanted.test(text)
}

/**
 * Where a text holds them, first to last.
 * @example findControlCharacters('a\x0bb') //=> [{ name: 'U+000B', offset: 1 }]
 */
export function findControlCharacters(text: string): readonly ControlCharacter[] {
  return [...text.matchAll(everyUnwanted)].map(({ 0: character, index }) => ({
    name: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    offset: index,
  }))
}

/**
 * The text without them.
 * @example withoutControlCharacters('a\x0bb') //=> 'ab'
 */
export function withoutControlCharacters(text: string): string {
  return text.replace(everyUnwanted, '')
}
