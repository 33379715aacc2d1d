import test from 'ava'
import * as fc from 'fast-check'
import { encodePath } from '../../lib/text/encode-path.ts'

test('encodes what an address cannot hold, and nothing else', (t) => {
  t.is(encodePath('図/C#.png'), '%E5%9B%B3/C%23.png')
  t.is(encodePath("a-b_c.d~/!$&'()*+,;=:@"), "a-b_c.d~/!$&'()*+,;=:@")
  t.is(encodePath('100% "a" <b> [c] ?'), '100%25%20%22a%22%20%3Cb%3E%20%5Bc%5D%20%3F')
})

test('a path comes back from its address', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (path) => {
      t.is(decodeURIComponent(encodePath(path)), path)
      t.regex(encodePath(path), /^[\x21-\x7e]*$/)
    }),
    { seed: 1, numRuns: 2000 },
  )
})

test('half a character does not throw', (t) => {
  t.is(encodePath('a\ud800'), 'a%EF%BF%BD')
})
