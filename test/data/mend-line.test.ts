import test from 'ava'
import * as fc from 'fast-check'
import { composeYaml } from '../../lib/data/compose-yaml.ts'
import { quote, quoteValue, requoteValue, withColon } from '../../lib/data/mend-line.ts'

test('a value is put in quotes', (t) => {
  t.is(quoteValue('title: 日本: x'), 'title: "日本: x"')
  t.is(quoteValue('  - title:   a: b  '), '- title: "a: b"')
  t.is(quoteValue('title: "a" と b: c'), `title: '"a" と b: c'`)
  t.is(quoteValue('no value'), undefined)
})

test('a backslash is put in single quotes', (t) => {
  t.is(requoteValue('path: "C:\\it\'s"'), "path: 'C:\\it''s'")
  t.is(requoteValue('path: C:'), undefined)
})

test('a colon is put behind the first word', (t) => {
  t.is(withColon('title:x'), 'title: x')
  t.is(withColon('title：　題名'), 'title: 題名')
  t.is(withColon('date 2026-01-15'), 'date: 2026-01-15')
  t.is(withColon('本文です。'), undefined)
})

test('what is quoted comes back from YAML as it was', (t) => {
  const text = fc.string({ unit: fc.constantFrom(...`a: #"'\\あ[]{}&*!|>%@,-?~`), maxLength: 12 })
  fc.assert(
    fc.property(text, (value) => {
      const line = `title: ${quote(value)}`
      const { root, problems } = composeYaml(line, 0, line.length)
      t.deepEqual(problems, [])
      const entry = root?.kind === 'map' ? root.entries[0]?.value : undefined
      t.is(entry?.kind === 'scalar' ? entry.value : undefined, value)
    }),
    { seed: 1, numRuns: 2000 },
  )
})
