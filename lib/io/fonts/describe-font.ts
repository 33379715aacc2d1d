import type * as Harfbuzz from 'harfbuzzjs'
import type { FontFacts, FontProblem } from '../../fonts/font-facts.ts'

/** Letters with their weights in a mean. */
type Frequencies = ReadonlyMap<string, number>

/** How often English uses its letters, and the space between words (`_`), in thousands. */
const english: Frequencies = new Map(
  (
    '_180 a82 b15 c28 d43 e127 f22 g20 h61 i70 j2 k8 l40 m24 n67 o75 p19 q1 r60 s63 t91 u28 v10 ' +
    'w24 x2 y20 z1'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0).replace('_', ' '), Number(entry.slice(1))]),
)

/** The most frequent kana. */
const kana: Frequencies = new Map(
  Array.from('のにはをたがでてとしれさいるなもから', (letter) => [letter, 1]),
)

/** The weight and the classes of a font without a table `OS/2`: all zero. */
const noClasses = Buffer.alloc(78)

/** What is to be known of a font, from its tables (sfnt). */
export function describeFont(bytes: Buffer, harfbuzz: typeof Harfbuzz): FontFacts | FontProblem {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes), 0)
  const ranges = rangesOf(face.collectUnicodes())
  if (ranges.length === 0) return 'no-font'
  const font = new harfbuzz.Font(face)
  const { ascender, descender, lineGap } = font.hExtents()
  const widthOf = (letter: string): number | undefined => {
    const glyph = font.nominalGlyph(letter.codePointAt(0) ?? 0)
    return glyph === undefined ? undefined : font.glyphHAdvance(glyph) / face.upem
  }
  const classes = Buffer.from(face.referenceTable('OS/2') ?? noClasses)
  const weight = classes.readUInt16BE(4) || 400
  const axis = face.getAxisInfos()['wght']
  return {
    weight: axis ? [axis.min, axis.max] : [weight, weight],
    serif: isSerif(classes, face.getName(1, 'en')),
    ascent: ascender / face.upem,
    descent: -descender / face.upem,
    lineGap: lineGap / face.upem,
    latinWidth: meanWidth(english, widthOf),
    kanaWidth: meanWidth(kana, widthOf),
    ranges,
  }
}

/** A name says more than the classes, which Japanese fonts often leave at zero. */
function isSerif(classes: Buffer, name: string): boolean {
  if (/sans|gothic/i.test(name)) return false
  if (/serif|mincho|ming|song/i.test(name)) return true
  // PANOSE: a family of text whose serifs are not among the kinds without.
  const [family = 0, serifs = 0] = classes.subarray(32, 34)
  return family === 2 && serifs >= 2 && serifs <= 10
}

/** `undefined` when a letter is missing. */
function meanWidth(
  frequencies: Frequencies,
  widthOf: (letter: string) => number | undefined,
): number | undefined {
  let sum = 0
  let total = 0
  for (const [letter, frequency] of frequencies) {
    const width = widthOf(letter)
    if (width === undefined) return undefined
    sum += frequency * width
    total += frequency
  }
  return sum / total
}

function rangesOf(codePoints: Uint32Array): readonly number[] {
  const ranges: number[] = []
  for (const code of codePoints.toSorted()) {
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code
    else ranges.push(code, code)
  }
  return ranges
}
