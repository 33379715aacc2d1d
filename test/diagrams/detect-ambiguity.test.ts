import test from 'ava'
import { uniformAmbiguity } from '../../lib/diagrams/ambiguity.ts'
import { lineWidth } from '../../lib/diagrams/cells.ts'
import { detectAmbiguity } from '../../lib/diagrams/detect-ambiguity.ts'
import { allDrawings } from './drawings.ts'

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
