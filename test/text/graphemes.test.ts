import test from 'ava'
import * as fc from 'fast-check'
import {
  firstGraphemes,
  graphemeCount,
  graphemes,
  graphemeStarts,
} from '../../lib/text/graphemes.ts'

const clusters = [
  'が',
  'か\u3099',
  'ﾃﾞ',
  '葛\u{e0100}',
  '𠮷',
  '👩‍💻',
  '👍🏽',
  '🇯🇵',
  '1️⃣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '각',
  '\u1100\u1161\u11a8',
  'é',
  '\r\n',
]

for (const cluster of clusters) {
  test(`one character for the reader: ${JSON.stringify(cluster)}`, (t) => {
    t.deepEqual(graphemes(`山${cluster}川`), ['山', cluster, '川'])
    t.is(graphemeCount(cluster), 1)
    const starts = graphemeStarts(`山${cluster}川`)
    for (let offset = 0; offset <= cluster.length + 2; offset++) {
      t.is(starts(offset), offset <= 1 || offset > cluster.length, `offset ${offset}`)
    }
  })
}

test('the first characters of a text are whole, whatever joins them', (t) => {
  const text = fc
    .array(fc.constantFrom('山', 'a', '。', ...clusters))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(10), (whole, count) => {
      t.is(firstGraphemes(whole, count), graphemes(whole).slice(0, count).join(''))
    }),
    { seed: 6, numRuns: 2000 },
  )
})

test('empty text has no characters', (t) => {
  t.deepEqual(graphemes(''), [])
  t.is(graphemeCount(''), 0)
  t.true(graphemeStarts('')(0))
})

test('the short cut for plain text cuts as the segmenter does', (t) => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
  const expected = (text: string) => Array.from(segmenter.segment(text), (s) => s.segment)
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `あ${String.fromCharCode(unit).repeat(2)}a`
    const cut = graphemes(text)
    if (cut.join('|') !== expected(text).join('|')) t.fail(`U+${unit.toString(16)}`)
  }
  t.pass()
})

test('among plain text the others are cut as the segmenter does', (t) => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
  const part = fc.constantFrom(
    '山',
    'a',
    '☎',
    '\u200d',
    '\ufe0f',
    '\u0600',
    '\u0915\u094d',
    ...clusters,
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      t.deepEqual(
        graphemes(text),
        Array.from(segmenter.segment(text), ({ segment }) => segment),
      )
    }),
    { seed: 6, numRuns: 2000 },
  )
})

test('any text: the pieces are the text, and their starts are the starts', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const pieces = graphemes(text)
      const starts = graphemeStarts(text)
      const offsets = new Set([text.length])
      let offset = 0
      for (const piece of pieces) {
        offsets.add(offset)
        offset += piece.length
      }
      t.is(pieces.join(''), text)
      t.is(graphemeCount(text), pieces.length)
      for (let at = 0; at <= text.length; at++) t.is(starts(at), offsets.has(at))
    }),
    { seed: 1, numRuns: 500 },
  )
})
