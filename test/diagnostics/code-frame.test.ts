import test from 'ava'
import * as fc from 'fast-check'
import { codeFrame } from '../../lib/diagnostics/code-frame.ts'
import { cellWidth } from '../../lib/text/cells.ts'

function frame(text: string, line: number, column: number, endColumn?: number): string {
  const end = endColumn === undefined ? {} : { end: { line, column: endColumn } }
  return codeFrame(text, { path: 'a.md', start: { line, column }, ...end })
}

test('the caret stands below its character, by display cells', (t) => {
  t.is(
    frame('---\nタイトル: 日本語: x\n---\n', 2, 10, 11),
    `  1 | ---
> 2 | タイトル: 日本語: x
    |                 ^
  3 | ---`,
  )
})

test('the carets are as wide as what they mark', (t) => {
  t.is(
    frame('date: ２０２４年', 1, 7, 12),
    `> 1 | date: ２０２４年
    |       ^^^^^^^^^^`,
  )
})

test('a place without an end is one character; one that ends below runs to the end of the line', (t) => {
  t.is(frame('abc', 1, 2), '> 1 | abc\n    |  ^')
  const place = { path: 'a.md', start: { line: 1, column: 2 }, end: { line: 2, column: 1 } }
  t.is(codeFrame('abc\ndef', place), '> 1 | abc\n    |  ^^\n  2 | def')
})

test('a place at the end of a line, or of the file, has its caret behind the text', (t) => {
  t.is(frame('ab\ncd', 1, 3), '> 1 | ab\n    |   ^\n  2 | cd')
  t.is(frame('ab\n', 2, 1), '  1 | ab\n> 2 |\n    | ^')
})

test('line numbers are aligned', (t) => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n')
  t.is(frame(text, 9, 1, 5), '   8 | line 8\n>  9 | line 9\n     | ^^^^\n  10 | line 10')
})

test('tabs and control characters are shown as what takes known room', (t) => {
  t.is(frame('\ta\u001bb', 1, 3, 4), '> 1 |     a␛b\n    |      ^')
})

test('a long line is clipped around the place', (t) => {
  const text = `前の行\n${'あ'.repeat(100_000)}※x${'い'.repeat(100_000)}`
  const shown = frame(text, 2, 100_001, 100_002).split('\n')
  t.is(shown.length, 2)
  t.true(cellWidth(shown[0] ?? '') <= 100 + '> 2 | '.length)
  t.regex(shown[0] ?? '', /^> 2 \| \.\.\.あ+※xい+\.\.\.$/)
  const caret = (shown[1] ?? '').indexOf('^')
  t.is(cellWidth((shown[0] ?? '').slice(0, (shown[0] ?? '').indexOf('※'))), caret)
})

test('a long run of carets ends with the line', (t) => {
  const shown = frame('x'.repeat(1000), 1, 1, 1001).split('\n')
  t.is(shown[0]?.length, 106)
  t.is(shown[1], `    | ${'^'.repeat(100)}`)
})

test('binary rubbish is never shown', (t) => {
  t.is(frame('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 1, 1), '')
  t.is(frame('a\0b', 1, 1), '')
  t.is(frame('title: x\n\ufffd\ufffd\ufffd\u0001', 2, 1), '')
  t.is(frame('title: x\n\ufffd\ufffd\ufffd\u0001', 1, 1), '> 1 | title: x\n    | ^')
})

test('nothing is shown without a position or without a text', (t) => {
  t.is(codeFrame('abc', { path: 'a.md' }), '')
  t.is(frame('', 1, 1), '')
  t.is(frame('abc', 7, 1), '')
})

test('colours come from outside and do not move the carets', (t) => {
  const paint = (mark: string) => (text: string) => `<${mark}>${text}</${mark}>`
  const plain = (text: string) => text
  const style = {
    error: plain,
    warning: plain,
    info: plain,
    place: plain,
    dim: paint('dim'),
    caret: paint('caret'),
  }
  const place = { path: 'a.md', start: { line: 1, column: 2 } }
  t.is(codeFrame('ab', place, { style }), '> <dim>1 |</dim> ab\n  <dim>  |</dim>  <caret>^</caret>')
})

test('whatever the text: at most four lines, no wider than asked for, no exception', (t) => {
  const text = fc.string({ unit: fc.constantFrom(...'aあ\t\n𠮷é─ﾞ\u200d\u0007'), maxLength: 200 })
  fc.assert(
    fc.property(text, fc.nat(200), fc.integer({ min: 10, max: 60 }), (sample, offset, width) => {
      const before = Array.from(sample).slice(0, offset).join('').split('\n')
      const start = { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 }
      const lines = codeFrame(sample, { path: 'a.md', start }, { width }).split('\n')
      t.true(lines.length <= 4)
      const gutter = String(start.line + 1).length + 5
      for (const line of lines) t.true(cellWidth(line) <= gutter + width + 4, line)
    }),
    { seed: 1, numRuns: 2000 },
  )
})
