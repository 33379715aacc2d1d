import test from 'ava'
import { mendText } from '../../lib/diagnostics/mend-text.ts'

const at = (line: number, from: number, to?: number) => ({
  start: { line, column: from },
  ...(to !== undefined && { end: { line, column: to } }),
})

test('puts new words where a diagnostic points, counting code points', (t) => {
  const mends = [
    { place: at(1, 3, 4), text: '骨' },
    { place: at(2, 2), text: '以下' },
    { place: at(1, 1, 2), text: '魚と' },
  ]
  t.is(mendText('𩸽の𠮷だ\n甲乙丙', mends), '魚との骨だ\n甲以下')
})

test('of two mends of the same words, one is made', (t) => {
  const mends = [
    { place: at(1, 1), text: '全部' },
    { place: at(1, 2, 3), text: '一字' },
  ]
  t.is(mendText('甲乙丙', mends), '甲一字丙')
})

test('leaves alone what goes over the end of a line, and what has no place', (t) => {
  const over = { start: { line: 1, column: 1 }, end: { line: 2, column: 1 } }
  const mends = [
    { place: over, text: 'x' },
    { place: {}, text: 'y' },
    { place: at(9, 1, 2), text: 'z' },
  ]
  t.is(mendText('甲\n乙', mends), '甲\n乙')
})
