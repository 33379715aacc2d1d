import type * as Harfbuzz from 'harfbuzzjs'
import type { ShapingFont } from '../../share/set-line.ts'

/** The weight that is taken from a font of many: that of headings. */
const wantedWeight = 600

/** A font (sfnt) that harfbuzz sets text in. */
export function createShapingFont(bytes: Buffer, harfbuzz: typeof Harfbuzz): ShapingFont {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes), 0)
  const font = new harfbuzz.Font(face)
  const weight = face.getAxisInfos()['wght']
  if (weight) {
    const value = Math.min(Math.max(wantedWeight, weight.min), weight.max)
    font.setVariations([new harfbuzz.Variation('wght', value)])
  }
  const features = ['palt', 'kern'].map((tag) => new harfbuzz.Feature(tag, 1))
  const buffer = new harfbuzz.Buffer()
  const inEm = (length = 0): number => length / face.upem

  return {
    unitsPerEm: face.upem,
    covers: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
    shape: (text) => {
      buffer.reset()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      harfbuzz.shape(font, buffer, features)
      return buffer.getGlyphInfosAndPositions().map((glyph) => ({
        cluster: glyph.cluster,
        advance: inEm(glyph.xAdvance),
        x: inEm(glyph.xOffset),
        y: inEm(glyph.yOffset),
        path: font.glyphToPath(glyph.codepoint),
      }))
    },
  }
}
