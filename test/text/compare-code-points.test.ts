import test from 'ava'
import * as fc from 'fast-check'
import { compareCodePoints } from '../../lib/text/compare-code-points.ts'

test('a character beyond the first plane comes after all of the first', (t) => {
  t.deepEqual(['🍣', '！', 'a'].toSorted(compareCodePoints), ['a', '！', '🍣'])
})

test('the order is that of the UTF-8 bytes', (t) => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, (a, b) => {
      t.is(Math.sign(compareCodePoints(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
    { seed: 5, numRuns: 2000 },
  )
})
