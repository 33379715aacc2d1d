import test from 'ava'
import * as fc from 'fast-check'
import { cellWidth, clusterWidth } from '../../lib/text/cells.ts'
import { graphemes } from '../../lib/text/graphemes.ts'

const widths: readonly (readonly [text: string, cells: number, why: string])[] = [
  ['', 0, 'nothing'],
  ['aあ', 3, 'half and full width'],
  ['「日本語」、。', 14, 'full-width punctuation'],
  ['ＡＢ　', 6, 'full-width letters and space'],
  ['ｱｲｳ', 3, 'half-width kana'],
  ['ｶﾞﾊﾟ', 4, 'voicing marks of half-width kana take a cell'],
  ['ﾞ', 1, 'such a mark alone'],
  ['か\u3099', 2, 'a combining voicing mark takes none'],
  ['e\u0301', 1, 'a combining accent takes none'],
  ['葛\u{e0100}', 2, 'a variation selector takes none'],
  ['\u200b\u200d\ufe0f', 0, 'zero width only'],
  ['👩‍💻👨‍👩‍👧', 4, 'joined emoji'],
  ['🇯🇵', 2, 'a flag'],
  ['1️⃣', 2, 'a keycap'],
  ['☺☺️', 3, 'a symbol, and the same as emoji'],
  ['☝🏽', 2, 'a skin tone'],
  ['𠮷𩸽', 4, 'ideographs beyond U+FFFF'],
  ['한글', 4, 'hangul'],
  ['─①α', 3, 'ambiguous characters are narrow unless told otherwise'],
  ['\t\u0007', 0, 'control characters'],
]

for (const [text, cells, why] of widths) {
  test(`${JSON.stringify(text)} is ${cells} cells wide: ${why}`, (t) => {
    t.is(cellWidth(text), cells)
  })
}

test('ambiguous characters are wide when told so, others stay', (t) => {
  t.is(cellWidth('─①α', 2), 6)
  t.is(cellWidth('aあｱ', 2), 4)
})

test('the fast way and the way by clusters agree', (t) => {
  const text = fc.string({
    unit: fc.constantFrom(...'aZ ~ 、。「あゞア・ーヶ々一龯！～〰〽①─ｱﾞが\u3099é👍🏽❤️'),
  })
  fc.assert(
    fc.property(text, fc.constantFrom(1, 2), (sample, ambiguous) => {
      const sum = graphemes(sample)
        .map((cluster) => clusterWidth(cluster, ambiguous))
        .reduce((a, b) => a + b, 0)
      t.is(cellWidth(sample, ambiguous), sum)
    }),
    { seed: 1, numRuns: 3000 },
  )
})

test('every emoji that Unicode recommends for interchange is two cells wide', (t) => {
  const isEmoji = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v')
  const regions = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x1f1e6 + index))
  const suffixes = ['', '\ufe0f', '\ufe0f\u20e3', '\u{1f3fd}']
  const candidates = [
    ...regions.flatMap((first) => regions.map((second) => first + second)),
    ...Array.from({ length: 0x1fb00 }, (_, codePoint) => codePoint)
      .filter((codePoint) => codePoint < 0x3300 || codePoint > 0x1f000)
      .flatMap((codePoint) => suffixes.map((suffix) => String.fromCodePoint(codePoint) + suffix)),
  ]
  const emoji = candidates.filter((candidate) => isEmoji.test(candidate))
  t.true(emoji.length > 1500)
  t.deepEqual(
    emoji.filter((cluster) => cellWidth(cluster) !== 2),
    [],
  )
})
