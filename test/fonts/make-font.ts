import opentype from 'opentype.js'

export interface FontShape {
  readonly name?: string
  /** 400. */
  readonly weight?: number
  /** Of Latin letters, in em; half. */
  readonly latinWidth?: number
}

/** A font (sfnt) of boxes with those characters and no others: an em wide, Latin letters less. */
export function makeFont(
  letters: string,
  { name = 'Boxes', weight = 400, latinWidth = 0.5 }: FontShape = {},
): Buffer {
  const glyphs = [...new Set(letters)].map((letter) => {
    const unicode = letter.codePointAt(0) ?? 0
    const advanceWidth = 1000 * (unicode < 0x250 ? latinWidth : 1)
    const path = new opentype.Path()
    path.moveTo(100, 0)
    path.lineTo(advanceWidth - 100, 0)
    path.lineTo(advanceWidth - 100, 700)
    path.lineTo(100, 700)
    path.close()
    return new opentype.Glyph({ name: `u${unicode.toString(16)}`, unicode, advanceWidth, path })
  })
  const empty = { name: '.notdef', advanceWidth: 1000, path: new opentype.Path() }
  const font = new opentype.Font({
    familyName: name,
    styleName: 'Regular',
    unitsPerEm: 1000,
    ascender: 880,
    descender: -120,
    weightClass: String(weight),
    glyphs: [new opentype.Glyph(empty), ...glyphs],
  })
  return Buffer.from(font.toArrayBuffer())
}
