import test from 'ava'
import { setLine } from '../../lib/share/set-line.ts'
import { fakeFont } from './fake-font.ts'

/** What stands where, in em: `D0 N0.5`. */
function placed(text: string, ...fonts: readonly string[]): string {
  const chain = fonts.length > 0 ? fonts.map(fakeFont) : [fakeFont()]
  const { glyphs, width } = setLine(text, chain)
  return [...glyphs.map(({ path, x }) => `${path}${x}`), width].join(' ')
}

test('a little room parts Latin letters and digits from Japanese', (t) => {
  t.is(placed('DのD'), 'D0 の0.625 D1.75 2.25')
  t.is(placed('2月'), '20 月0.625 1.625')
})

test('and none where the writer left a blank, or beside punctuation', (t) => {
  t.is(placed('D の'), 'D0 の0.75 1.75')
  t.is(placed('の、D'), 'の0 、1 D1.5 2')
})

test('a blank between Japanese is wide, and an ideographic space, for they part the title in two', (t) => {
  t.is(placed('序 山'), '序0 山1.5 2.5')
  t.is(placed('1\u30002'), '10 21 1.5')
})

test('punctuation takes the half of its box that has ink', (t) => {
  t.is(placed('「山」、川'), '「-0.5 山0.5 」1.5 、2 川2.5 3.5')
  t.is(placed('山・川：'), '山0 ・0.75 川1.5 ：2.25 3')
})

test('each character comes from the first font that has it, marks from that of their base', (t) => {
  const { glyphs } = setLine('Aか\u3099B', [
    { ...fakeFont('AB'), unitsPerEm: 1 },
    { ...fakeFont('Aか'), unitsPerEm: 2 },
  ])
  t.deepEqual(
    glyphs.map(({ path, unitsPerEm }) => [path, unitsPerEm]),
    [
      ['A', 1],
      ['か', 2],
      ['\u3099', 2],
      ['B', 1],
    ],
  )
})
