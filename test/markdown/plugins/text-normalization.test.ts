import test from 'ava'
import MarkdownIt from 'markdown-it'
import { lineJoining } from '../../../lib/markdown/plugins/line-joining.ts'
import { textNormalization } from '../../../lib/markdown/plugins/text-normalization.ts'
import { readPairs } from '../../typography/read-pairs.ts'

const typography = {
  mixed: 'join',
  phrases: 'none',
  keep: [],
  aozora: false,
  kenten: false,
} as const
const md = new MarkdownIt({ html: true })
  .use(textNormalization)
  .use(lineJoining, { language: 'ja', typography })

for (const { title, input, expected } of readPairs('normalization.txt')) {
  test(title, (t) => {
    t.is(md.render(input), expected)
  })
}

test('the content of inline tokens stays as written', (t) => {
  const [, inline] = md.parse('か\u3099く', {})
  t.is(inline?.content, 'か\u3099く')
  t.is(inline?.children?.[0]?.content, 'がく')
})
