import test from 'ava'
import * as fc from 'fast-check'
import { uniformAmbiguity } from '../../lib/diagrams/ambiguity.ts'
import { lineWidth } from '../../lib/diagrams/cells.ts'
import { gridHtml } from '../../lib/diagrams/grid-html.ts'
import { allDrawings } from './drawings.ts'

const html = (text: string, width: 1 | 2 = 1): string =>
  gridHtml(text, uniformAmbiguity(width)).html.replaceAll(
    /<span(?: class="(\w+)")?>(.*?)<\/span>/g,
    (_, name = 'w', inside) => `${name}[${inside}]`,
  )

/** The text of HTML without entities other than those of escapeText. */
const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

test('ASCII stays bare, and is escaped', (t) => {
  t.is(html('| a < b & c |'), '| a &lt; b &amp; c |')
})

test('full-width runs, half-width kana and box drawing get one element each', (t) => {
  t.is(html('│ 漢字、かな │'), 'k1[│] w[漢字、かな] k1[│]')
  t.is(html('ｱｲｳ漢'), 'h[ｱｲｳ]w[漢]')
  t.is(html('┌──┐', 2), 'k2[┌──┐]')
})

test('box drawing that is never wide keeps its one cell in a wide drawing', (t) => {
  t.is(html('─╴─', 2), 'k2[─]k1[╴]k2[─]')
})

test('every other cluster gets a box of its own', (t) => {
  t.is(html('①→'), 'x1[①]x1[→]')
  t.is(html('①→', 2), 'x2[①]x2[→]')
  t.is(html('🍣👨‍👩‍👧é안'), 'x2[🍣]x2[👨‍👩‍👧]x1[é]x2[안]')
  t.is(html('葛\u{e0100}𠮷'), 'x2[葛\u{e0100}]w[𠮷]')
  t.is(html('ｶﾞｷ'), 'x2[ｶﾞ]h[ｷ]')
  t.is(html('か\u3099'), 'x2[か\u3099]')
  t.is(html('cafe\u0301!'), 'cafx1[e\u0301]!')
  t.is(html('1️⃣'), 'x2[1️⃣]')
})

test('what has no width stays bare', (t) => {
  t.is(html('漢\u200b字'), 'w[漢]\u200bw[字]')
})

test('the text never changes, and the columns are those of the longest line', (t) => {
  const holds = (text: string, width: 1 | 2): void => {
    const grid = gridHtml(text, uniformAmbiguity(width))
    t.is(textOf(grid.html), text)
    const widths = text.split('\n').map((line) => lineWidth(line, uniformAmbiguity(width)))
    t.is(grid.columns, Math.max(...widths))
  }
  for (const { text } of allDrawings()) holds(text, 2)
  const unit = fc.oneof(
    fc.constantFrom('─', '①', 'ｶﾞ', '漢', '🍣', ' ', 'か\u3099', '&', '<', '\n'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(unit), fc.constantFrom(1 as const, 2 as const), (parts, width) => {
      // A lone CR, or marks that join over the seams of two parts, are not what lines are made of.
      const text = parts.join('').replaceAll('\r', '')
      t.is(textOf(gridHtml(text, uniformAmbiguity(width)).html), text)
    }),
    { seed: 6, numRuns: 300 },
  )
})
