import test from 'ava'
import * as fc from 'fast-check'
import { uniformAmbiguity } from '../../lib/diagrams/ambiguity.ts'
import { lineWidth, placeCells } from '../../lib/diagrams/cells.ts'
import { cellWidth } from '../../lib/text/cells.ts'

const rows: readonly (readonly [line: string, narrow: number, wide: number])[] = [
  ['abc', 3, 3],
  ['漢字かな', 8, 8],
  ['ｶﾞｿﾘﾝ', 5, 5],
  ['ﾊﾟ', 2, 2],
  ['①─→■', 4, 8],
  ['…“α”é', 5, 10],
  ['𠮷𩸽', 4, 4],
  ['葛\u{e0100}', 2, 2],
  ['か\u3099', 2, 2],
  ['e\u0301', 1, 1],
  ['👨‍👩‍👧⚠️🇯🇵', 6, 6],
  ['⚠', 1, 1],
  ['☎️', 2, 2],
  ['1️⃣', 2, 2],
  ['안녕', 4, 4],
  ['╴', 1, 1],
  ['a\u200bb', 2, 2],
]

for (const [line, narrow, wide] of rows) {
  test(`${line} takes ${narrow} or ${wide} cells`, (t) => {
    t.is(lineWidth(line, uniformAmbiguity(1)), narrow)
    t.is(lineWidth(line, uniformAmbiguity(2)), wide)
  })
}

test('cells stand end to end and hold the whole line', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (line) => {
      const cells = placeCells(line, uniformAmbiguity(2))
      t.is(cells.map((cell) => cell.text).join(''), line)
      cells.forEach((cell, index) => {
        const next = cells[index + 1]
        if (next !== undefined) t.is(cell.column + cell.width, next.column)
      })
    }),
    { seed: 6, numRuns: 200 },
  )
})

test('with narrow ambiguous characters, the width is that of lib/text', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (line) => {
      if (!/[\r\n]/.test(line)) t.is(lineWidth(line), cellWidth(line))
    }),
    { seed: 6, numRuns: 200 },
  )
})
