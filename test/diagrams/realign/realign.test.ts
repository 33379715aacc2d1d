import test from 'ava'
import * as fc from 'fast-check'
import { detectAmbiguity } from '../../../lib/diagrams/detect-ambiguity.ts'
import { countJoinedPairs } from '../../../lib/diagrams/edges.ts'
import { realign } from '../../../lib/diagrams/realign/realign.ts'
import { allDrawings } from '../drawings.ts'
import { edgesBehindWords, inkOf, replaceBefore, replaceWord } from './damage.ts'
import { rateOfPadding, rateOfSlips, realigned } from './rates.ts'

const drawings = allDrawings()
const newWords = ['水', '東京', '確認済み', 'とても長い言葉', 'ab', 'x1', 'ｶﾅ', '𠮷野家', 'no']
const lines = (...rows: string[]): string => rows.join('\n')

for (const { name, text } of drawings) {
  test(`${name} is right, and stays as it is`, (t) => {
    t.is(realigned(text), text)
  })
}

test('the edge of a shorter word comes back', (t) => {
  const drifted = lines(
    '+--------+     +--------+',
    '| 起動     |---->| 設定   |',
    '+--------+     +--------+',
  )
  t.is(
    realigned(drifted),
    lines('+--------+     +--------+', '| 起動   |---->| 設定   |', '+--------+     +--------+'),
  )
})

test('a box grows with its longest word', (t) => {
  t.is(
    realigned(lines('┌────┐', '│ 朝食のしたく │', '│ 昼 │', '└────┘')),
    lines('┌──────────────┐', '│ 朝食のしたく │', '│ 昼           │', '└──────────────┘'),
  )
})

test('edges that stand exactly under others by chance are no obstacle', (t) => {
  const drifted = lines(
    '┌──────────┐ ┌────────┐',
    '│ 読む係   │ │ 書く係 │',
    '│ 係     │ │ 係     │',
    '└──────────┘ └────────┘',
  )
  t.is(
    realigned(drifted),
    lines(
      '┌──────────┐ ┌────────┐',
      '│ 読む係   │ │ 書く係 │',
      '│ 係       │ │ 係     │',
      '└──────────┘ └────────┘',
    ),
  )
})

test('drifts name the line, the edge and how far it has gone', (t) => {
  const result = realign(lines('+------+', '| 水    |', '+------+'))
  t.deepEqual(result.kind === 'aligned' ? result.drifts : [], [
    { line: 2, edge: 2, last: true, offset: 7, cells: 1 },
  ])
})

const refused: readonly (readonly [why: string, text: string])[] = [
  ['tab', lines('+------+', '|\t水    |', '+------+')],
  ['bidi', lines('+------+', '| שלום    |', '+------+')],
  ['curve', lines('+------+', '| 水    |', '| / \\    |', '+------+')],
]
for (const [why, text] of refused) {
  test(`refuses: ${why}`, (t) => {
    t.deepEqual(realign(text), { kind: 'refused', reason: why as 'tab' })
  })
}

test('what is round is no drift, though its sides stand beside its corners', (t) => {
  const circles = lines('    .--.       .-.', '   |    |     |   |', "    '--'       '-'")
  t.is(realigned(circles), circles)
})

test('drawings padded by code points are restored', (t) => {
  const { restored, count } = rateOfPadding(drawings)
  t.log(`${restored} of ${count}`)
  t.true(restored / count >= 0.96)
})

test('after any word edit the edges stand together again; words and rules stay', (t) => {
  let [edits, aligned] = [0, 0]
  const anyEdit = fc.record({
    drawing: fc.constantFrom(...drawings),
    edge: fc.nat(),
    nth: fc.nat(),
    other: fc.constantFrom(...newWords),
  })
  fc.assert(
    fc.property(anyEdit, ({ drawing: { text, ambiguity }, edge, nth, other }) => {
      const edges = edgesBehindWords(text, ambiguity)
      const chosen = edges[edge % edges.length]
      if (chosen === undefined) return
      const edited = replaceBefore(text, ambiguity, chosen, (it) => replaceWord(it, nth, other))
      const result = realigned(edited)
      t.is(inkOf(result), inkOf(edited))
      t.is(realigned(result), result)
      const found = detectAmbiguity(result)
      edits++
      if (countJoinedPairs(result, found) >= countJoinedPairs(text, ambiguity)) aligned++
    }),
    { seed: 6, numRuns: 1500 },
  )
  t.log(`${aligned} of ${edits}`)
  t.true(aligned / edits >= 0.98)
})

test('an edge one space off comes back, or the drawing stays as it is', (t) => {
  const { restored, wrong, count } = rateOfSlips(drawings)
  t.log(`${restored} of ${count}, wrong: ${wrong}`)
  t.true(restored / count >= 0.96)
  t.true(wrong / count <= 0.005)
})

test('whatever the text, words stay and a second run changes nothing', (t) => {
  const piece = fc.constantFrom(
    '|',
    '+',
    '-',
    '--',
    ' ',
    '  ',
    '│',
    '─',
    '┌',
    '┐',
    '└',
    '┘',
    '水',
    'ab',
    '①',
    'v',
    '.',
    "'",
    '\n',
    '\n|',
    '|\n',
    '+\n+',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const result = realigned(text)
      t.is(inkOf(result), inkOf(text))
      t.is(realigned(result), result)
    }),
    { seed: 6, numRuns: 1500 },
  )
})
