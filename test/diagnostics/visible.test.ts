import test from 'ava'
import * as fc from 'fast-check'
import { visible } from '../../lib/diagnostics/visible.ts'

test('what a terminal would obey or hide is shown', (t) => {
  t.is(visible('a\u001b[31m\0\u007f'), 'a␛[31m␀␡')
  t.is(visible('\u202eabc\u200b\ufeff\u009b'), '<U+202E>abc<U+200B><U+FEFF><U+009B>')
  t.is(visible('\ud800'), '<U+D800>')
})

test('everything else stays', (t) => {
  const text = '日本語 👩‍💻 か\u3099\ttab\nline'
  t.is(visible(text), text)
})

test('nothing dangerous is left of any text', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      t.notRegex(visible(text), /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    }),
    { seed: 1, numRuns: 1000 },
  )
})
