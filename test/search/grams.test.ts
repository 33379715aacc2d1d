import test from 'ava'
import fc from 'fast-check'
import { gramsOf, readPostings, writePostings } from '../../lib/search/grams.ts'

test('every character begins a pair, and none crosses a blank', (t) => {
  t.deepEqual([...gramsOf('新幹線\n𠮷野 a')], ['新幹', '幹線', '線 ', '𠮷野', '野 ', 'a '])
  t.deepEqual([...gramsOf(' \n')], [])
})

test('what is written is read', (t) => {
  const gram = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 2 })
  const pairs = gram.filter((text) => Array.from(text).length === 2 && !text.includes('\n'))
  const numbers = fc
    .uniqueArray(fc.nat(5000), { minLength: 1 })
    .map((list) => list.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(pairs, numbers), { selector: ([one]) => one }), (list) => {
      const postings = new Map(list)
      t.deepEqual(readPostings(writePostings(postings)), postings)
    }),
    { seed: 1, numRuns: 100 },
  )
})
