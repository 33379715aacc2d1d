import test from 'ava'
import { uniformAmbiguity } from '../../lib/diagrams/ambiguity.ts'
import type { Ambiguity } from '../../lib/diagrams/ambiguity.ts'
import { lineWidth } from '../../lib/diagrams/cells.ts'
import { detectAmbiguity } from '../../lib/diagrams/detect-ambiguity.ts'
import { countJoinedPairs } from '../../lib/diagrams/edges.ts'
import { allDrawings } from './drawings.ts'
import { generateDrawings } from './generate/generate.ts'

/** Trees are right in both conventions: nothing in them tells. */
const ties = new Set(['08-tree', 'tree-light'])

for (const { name, text, ambiguity } of allDrawings()) {
  for (const preferred of [1, 2] as const) {
    if (preferred === 2 && ties.has(name)) continue
    test(`${name}, on a site that prefers ${preferred}, is measured as it was drawn`, (t) => {
      const found = detectAmbiguity(text, preferred)
      const widths = (measure: typeof ambiguity) =>
        text.split('\n').map((line) => lineWidth(line, measure))
      t.deepEqual(widths(found), widths(ambiguity))
    })
  }
}

test('a drawing that tells nothing follows the site', (t) => {
  t.deepEqual(detectAmbiguity('①─②', 1), uniformAmbiguity(1))
  t.deepEqual(detectAmbiguity('①─②', 2), uniformAmbiguity(2))
})

const box = (rows: readonly string[]): string => ['┌────┐', ...rows, '└────┘'].join('\n')

test('a mixed assignment needs a gain of three pairs', (t) => {
  const [narrow, wide] = ['│ab  │', '│①  │']
  t.is(detectAmbiguity(box([narrow, wide])).circled, 1)
  t.is(detectAmbiguity(box([narrow, wide, narrow, wide])).circled, 2)
})

test('a generated drawing is measured as it was drawn, unless too little in it tells', (t) => {
  const drawings = generateDrawings(150, 6)
  const widths = (text: string, measure: Ambiguity): readonly number[] =>
    text.split('\n').map((line) => lineWidth(line, measure))
  const [narrow, wide] = [uniformAmbiguity(1), uniformAmbiguity(2)]
  const strangers = drawings.filter(({ text, ambiguity }) => {
    const found = detectAmbiguity(text)
    return widths(text, found).join() !== widths(text, ambiguity).join()
  })
  for (const { name, text, ambiguity } of strangers) {
    const joined = countJoinedPairs(text, ambiguity)
    const uniform = Math.max(countJoinedPairs(text, narrow), countJoinedPairs(text, wide))
    // A tie, or one ① alone in its box: two pairs more are no proof that widths are mixed.
    t.true(joined - uniform <= (ambiguity === narrow || ambiguity === wide ? 0 : 2), name)
  }
  t.log(`${drawings.length - strangers.length} of ${drawings.length}`)
  t.true(strangers.length <= 6)
})
