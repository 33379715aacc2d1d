import opentype from 'opentype.js'
import subsetFont from 'subset-font'
import { outlines } from './outlines.ts'
import type { Contour, Frame } from './contour.ts'

const first = 0x2500
const count = 128
/**
 * By these a browser tells the width of `1ch`, and so by how much a face that stands in until this
 * one has come is too wide: see `.k1` in style.css.
 */
const blanks = ' 0'
/** Nothing here may depend on when it runs: 2026-01-01, in seconds since 1904. */
const made = 2_082_844_800 + 1_767_225_600

/** The two faces, by the cells that a box-drawing character takes. */
export const faces = {
  1: { file: 'GridBox1.woff2', frame: { width: 500, middle: 340, reach: 740, overlap: 30 } },
  2: { file: 'GridBox2.woff2', frame: { width: 1000, middle: 340, reach: 740, overlap: 30 } },
} as const satisfies Record<1 | 2, { readonly file: string; readonly frame: Frame }>

/** A face as WOFF2: the same bytes on every run. */
export async function makeFace(cells: 1 | 2): Promise<Uint8Array> {
  const { frame } = faces[cells]
  const characters = Array.from({ length: count }, (_, index) =>
    String.fromCodePoint(first + index),
  )
  const font = new opentype.Font({
    familyName: `GridBox${cells}`,
    styleName: 'Regular',
    unitsPerEm: 1000,
    ascender: 880,
    descender: -120,
    glyphs: [
      makeBlank('.notdef', frame),
      ...[...blanks].map((blank) => makeBlank(`blank${blank.codePointAt(0)}`, frame, blank)),
      ...characters.map((character) => makeGlyph(character, frame)),
    ],
  })
  const sfnt = Buffer.from(font.toArrayBuffer())
  setDates(sfnt)
  return subsetFont(sfnt, blanks + characters.join(''), { targetFormat: 'woff2' })
}

function makeBlank(name: string, { width }: Frame, character?: string): opentype.Glyph {
  const unicode = character?.codePointAt(0)
  const path = new opentype.Path()
  return new opentype.Glyph({ name, advanceWidth: width, path, ...(unicode && { unicode }) })
}

function makeGlyph(character: string, frame: Frame): opentype.Glyph {
  const codePoint = character.codePointAt(0) ?? 0
  const path = new opentype.Path()
  for (const contour of outlines(character, frame)) draw(path, contour)
  const name = `uni${codePoint.toString(16).toUpperCase()}`
  return new opentype.Glyph({ name, unicode: codePoint, advanceWidth: frame.width, path })
}

function draw(path: opentype.Path, contour: Contour): void {
  contour.forEach((segment, index) => {
    if (segment.kind === 'curve') {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = segment.points
      path.curveTo(x1, y1, x2, y2, x, y)
    } else if (index === 0) path.moveTo(segment.x, segment.y)
    else path.lineTo(segment.x, segment.y)
  })
  path.close()
}

/** Writes fixed dates into the table `head`, where opentype.js has put the present. */
function setDates(sfnt: Buffer): void {
  const tables = sfnt.readUInt16BE(4)
  for (let record = 12; record < 12 + 16 * tables; record += 16) {
    if (sfnt.toString('latin1', record, record + 4) !== 'head') continue
    const head = sfnt.readUInt32BE(record + 8)
    sfnt.writeBigInt64BE(BigInt(made), head + 20)
    sfnt.writeBigInt64BE(BigInt(made), head + 28)
  }
}
