import test from 'ava'
import MarkdownIt from 'markdown-it'
import { createRenderer } from '../../../lib/index.ts'
import type { RendererOptions } from '../../../lib/index.ts'
import { lineJoining } from '../../../lib/markdown/plugins/line-joining.ts'
import { readPairs } from '../../typography/read-pairs.ts'

const fixtures: Readonly<Record<string, RendererOptions>> = {
  'joining-characters.txt': {},
  'joining-markup.txt': {},
  'joining-blocks.txt': {},
  'joining-mixed-space.txt': { typography: { mixed: 'space' } },
  'joining-english.txt': { language: 'en' },
}

for (const [name, options] of Object.entries(fixtures)) {
  const render = createRenderer({ ...options, headingIds: false, highlight: false })
  for (const { title, input, expected } of readPairs(name)) {
    test(title, (t) => {
      t.is(render(input).html, expected)
    })
  }
}

test('tokens keep the content and the map that lead back to the source', (t) => {
  const typography = {
    mixed: 'join',
    phrases: 'none',
    keep: [],
    aozora: false,
    kenten: false,
  } as const
  const md = new MarkdownIt().use(lineJoining, { language: 'ja', typography })
  const [, inline] = md
    .parse('> 山の\n> **川**\n> river', {})
    .filter(({ type }) => type !== 'blockquote_open')
  t.is(inline?.content, '山の\n**川**\nriver')
  t.deepEqual(inline?.map, [0, 3])
  t.deepEqual(
    inline?.children?.map(({ type, content }) => [type, content]),
    [
      ['text', '山の'],
      ['strong_open', ''],
      ['text', '川'],
      ['strong_close', ''],
      ['text', 'river'],
    ],
  )
})
