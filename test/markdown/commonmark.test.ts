import { createRequire } from 'node:module'
import test from 'ava'
import MarkdownIt from 'markdown-it'
import { createRenderer } from '../../lib/index.ts'

interface Example {
  readonly number: number
  readonly section: string
  readonly markdown: string
}

const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
  readonly tests: readonly Example[]
}
const examples = tests.map((example) => ({
  ...example,
  markdown: example.markdown.replaceAll('→', '\t'),
}))

test('the spec has 652 examples', (t) => {
  t.is(examples.length, 652)
})

test('syntax: commonmark renders every example of the spec as markdown-it does', (t) => {
  const plain = new MarkdownIt('commonmark')
  const render = createRenderer({ syntax: 'commonmark' })
  for (const { number, section, markdown } of examples) {
    t.is(render(markdown).html, plain.render(markdown), `${section}, example ${number}`)
  }
})

/** Where the dialect says something else: a title makes a figure, `aa` is a drawing, bare addresses. */
const added = new Set([146, 572, 573, 576, 577, 584, 585, 586, 588, 589, 591, 602, 608, 611, 612])

test('the dialect renders the examples of the spec as markdown-it does, but for what it adds', (t) => {
  const plain = new MarkdownIt({ html: true })
  const render = createRenderer({ language: 'en', headingIds: false, highlight: false })
  const different = examples
    .filter(({ markdown }) => render(markdown).html !== plain.render(markdown))
    .map(({ number }) => number)
  t.deepEqual(different, [...added])
})
