import test from 'ava'
import { createRenderer } from '../../lib/index.ts'
import type { RendererOptions } from '../../lib/index.ts'

const render = createRenderer()

function depthOf(html: string, tag: string): number {
  return html.split(`<${tag}>`).length - 1
}

for (const syntax of ['kumihan', 'commonmark'] as const) {
  const options: RendererOptions = { syntax }

  test(`${syntax}: text in 10,000 quotes is printed, and reported once`, (t) => {
    const { html, diagnostics } = createRenderer(options)(
      `${'>'.repeat(10_000)} 深い文\n\n次の文\n`,
    )
    t.true(html.includes('深い文'))
    t.true(html.endsWith('<p>次の文</p>\n'))
    t.deepEqual(
      diagnostics.map(({ code, place }) => [code, place.start]),
      [['too-deep', { line: 1, column: 99 }]],
    )
  })

  test(`${syntax}: each of 300 nested items is printed, and what follows them`, (t) => {
    const items = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- 項目${depth}。`)
    const { html } = createRenderer(options)(`${items.join('\n')}\n\n次の文\n`)
    t.true(items.every((_, depth) => html.includes(`項目${depth}。`)))
    t.true(html.endsWith('<p>次の文</p>\n'))
  })
}

test('90 quotes and 45 lists are no problem', (t) => {
  const quotes = render(`${'> '.repeat(90)}文\n`)
  t.deepEqual([depthOf(quotes.html, 'blockquote'), quotes.diagnostics], [90, []])
  const lists = render(`${'- '.repeat(45)}文\n`)
  t.deepEqual([depthOf(lists.html, 'ul'), lists.diagnostics], [45, []])
})

test('every kind of container can be the one too many', (t) => {
  const containers = ['> ', '- ', '1. ', '[^1]: ', '語\n: ']
  for (const container of containers) {
    const { html } = render(`${'> '.repeat(97)}${container}文[^1]\n\n[^1]: 注\n`)
    t.true(html.includes('文'), container)
  }
})

test('the text of what is too deep is still Markdown, as far as it goes', (t) => {
  const { html } = render(`${'> '.repeat(99)}**太字**\n`)
  t.true(html.includes('<p>&gt; <strong>太字</strong></p>'))
})
