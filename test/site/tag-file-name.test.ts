import test from 'ava'
import * as fc from 'fast-check'
import { tagFileName } from '../../lib/site/addresses/tag-file-name.ts'

for (const [tag, name] of [
  ['日本語', '日本語'],
  ['OpenBSD', 'OpenBSD'],
  ['C++', 'C++'],
  ['Node.js', 'Node.js'],
  ['Q&A', 'Q&A'],
  ['Visual Studio', 'Visual Studio'],
  ['なぜ？', 'なぜ？'],
  ['C/C++', 'C~2FC++'],
  ['C#', 'C~23'],
  ['?', '~3F'],
  ['.NET', '~2ENET'],
  ['..', '~2E~2E'],
  ['etc.', 'etc~2E'],
  ['~', '~7E'],
  ['con', '~63on'],
  ['AUX.h', '~41UX.h'],
  ['index', '~69ndex'],
  ['100%', '100~25'],
  ['a\\b', 'a~5Cb'],
  [' x ', '~20x~20'],
  ['　全角', '~E3~80~80全角'],
] as const) {
  test(`the tag ${JSON.stringify(tag)} is the file ${name}`, (t) => {
    t.is(tagFileName(tag), name)
  })
}

/** Reads a name back into its tag: what can be read back cannot collide. */
function tagOf(name: string): string {
  return decodeURIComponent(name.replaceAll('%', '%25').replaceAll('~', '%'))
}

test('no two tags share a name, and no name is unsafe', (t) => {
  const tag = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),

    fc.string({ unit: fc.constantFrom('~', '2', 'E', '.', ' ', '/', '%', 'あ'), minLength: 1 }),
  )
  fc.assert(
    fc.property(tag, (text) => {
      const name = tagFileName(text)
      t.is(tagOf(name), text)
      t.notRegex(name, /[\0-\x1f\x7f"#%*/:<>?\\|]|^\.|[. ]$/)
    }),
    { seed: 2, numRuns: 2000 },
  )
})
