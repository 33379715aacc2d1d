import type { ShapingFont } from '../../lib/share/set-line.ts'

/** How wide a character is without a font: Japanese an em, everything else half. */
export function widthInEm(line: string): number {
  return [...line].reduce((sum, letter) => sum + (letter < '\u3000' ? 0.5 : 1), 0)
}

/** A font with those characters, or with any, whose glyphs draw nothing but say what they are. */
export function fakeFont(letters?: string): ShapingFont {
  return {
    unitsPerEm: 1000,
    covers: (codePoint) => letters?.includes(String.fromCodePoint(codePoint)) ?? true,
    shape: (text) => {
      let cluster = 0
      return [...text].map((letter) => {
        const glyph = { cluster, advance: widthInEm(letter), x: 0, y: 0, path: letter }
        cluster += letter.length
        return glyph
      })
    },
  }
}
