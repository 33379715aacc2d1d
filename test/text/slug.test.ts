import test from 'ava'
import fc from 'fast-check'
import { createSlugger, slugOf } from '../../lib/text/slug.ts'

const slugs: readonly (readonly [string, string])[] = [
  ['送信元の特定', '送信元の特定'],
  ['1. DNS とは？', '1-dns-とは'],
  ['  blanks\u3000and\u00a0more  ', 'blanks-and-more'],
  ['snake_case - and -- dashes', 'snake_case-and-dashes'],
  ['か\u3099', 'が'],
  ['神田', '神田'],
  ['ｶﾀｶﾅ', 'ｶﾀｶﾅ'],
  ['ＡＢＣ', 'ａｂｃ'],
  ['々とーとヽ', '々とーとヽ'],
  ['🍣 寿司 1️⃣', '寿司-1'],
  ['🎉', 'section'],
  ['', 'section'],
]

for (const [text, slug] of slugs) {
  test(`${JSON.stringify(text)} → ${slug}`, (t) => {
    t.is(slugOf(text), slug)
  })
}

test('a slugger gives each id once, and none that was taken', (t) => {
  const slug = createSlugger(new Set(['甲-2', '乙']))
  t.deepEqual(['甲', '甲', '甲', '乙', '甲-2'].map(slug), ['甲', '甲-3', '甲-4', '乙-2', '甲-2-2'])
})

test('ids are never empty, never repeat, and hold no blank', (t) => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 })
  fc.assert(
    fc.property(texts, (headings) => {
      const ids = headings.map(createSlugger(new Set()))
      t.is(new Set(ids).size, ids.length)
      t.true(ids.every((id) => /^\S+$/.test(id)))
    }),
    { seed: 7, numRuns: 500 },
  )
})
