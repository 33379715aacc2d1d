import test from 'ava'
import * as fc from 'fast-check'
import { createLocator } from '../../lib/diagnostics/locate.ts'

function positionIn(text: string, offset: number) {
  return createLocator({ path: 'a.md', text }).position(offset)
}

test('lines and columns are one-based, columns count code points', (t) => {
  t.deepEqual(positionIn('あ\n𠮷x', 0), { line: 1, column: 1 })
  t.deepEqual(positionIn('あ\n𠮷x', 4), { line: 2, column: 2 })
  t.deepEqual(positionIn('タイトル: 日本', 6), { line: 1, column: 7 })
})

test('a byte order mark is in no column', (t) => {
  t.deepEqual(positionIn('\ufeffab\nc', 2), { line: 1, column: 2 })
  t.deepEqual(positionIn('\ufeffab\nc', 4), { line: 2, column: 1 })
})

test('CRLF and a lone CR end a line as LF does', (t) => {
  t.deepEqual(positionIn('a\r\nb\rc\nd', 3), { line: 2, column: 1 })
  t.deepEqual(positionIn('a\r\nb\rc\nd', 5), { line: 3, column: 1 })
  t.deepEqual(positionIn('a\r\nb\rc\nd', 7), { line: 4, column: 1 })
})

test('the end of the text is a position, behind its last newline too', (t) => {
  t.deepEqual(positionIn('ab', 2), { line: 1, column: 3 })
  t.deepEqual(positionIn('ab\n', 3), { line: 2, column: 1 })
  t.deepEqual(positionIn('', 0), { line: 1, column: 1 })
})

test('a place has the path, and an end when one is asked for', (t) => {
  const locator = createLocator({ path: 'articles/a.md', text: 'ab\ncd' })
  t.deepEqual(locator.place(1), { path: 'articles/a.md', start: { line: 1, column: 2 } })
  t.deepEqual(locator.place(1, 4), {
    path: 'articles/a.md',
    start: { line: 1, column: 2 },
    end: { line: 2, column: 2 },
  })
})

test('agrees with counting by hand', (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'あ', '𠮷', '\n', ' ') })
  fc.assert(
    fc.property(text, fc.nat(60), (sample, at) => {
      const before = Array.from(sample).slice(0, at).join('')
      const lines = before.split('\n')
      t.deepEqual(positionIn(sample, before.length), {
        line: lines.length,
        column: Array.from(lines.at(-1) ?? '').length + 1,
      })
    }),
    { seed: 1, numRuns: 1000 },
  )
})
