import test from 'ava'
import MarkdownIt from 'markdown-it'
import { createRenderer } from '../../../lib/index.ts'
import { textNormalization } from '../../../lib/markdown/plugins/text-normalization.ts'
import { readPairs } from '../../typography/read-pairs.ts'

const render = createRenderer({ headingIds: false, highlight: false })

for (const { title, input, expected } of readPairs('normalization.txt')) {
  test(title, (t) => {
    t.is(render(input).html, expected)
  })
}

test('the content of inline tokens stays as written', (t) => {
  const md = new MarkdownIt().use(textNormalization)
  const [, inline] = md.parse('か\u3099く', {})
  t.is(inline?.content, 'か\u3099く')
  t.is(inline?.children?.[0]?.content, 'がく')
})
