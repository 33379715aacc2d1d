import test from 'ava'
import { createMarkdown } from '../../../lib/markdown/create-markdown.ts'
import type { Target } from '../../../lib/markdown/markdown-plugin.ts'
import { readRendererOptions } from '../../../lib/markdown/renderer-options.ts'
import { startRun } from '../../../lib/markdown/run.ts'

// What only the stylesheet of a page wants to know.

function render(markdown: string, target: Target): string {
  const md = createMarkdown({ ...readRendererOptions({}), target })
  return md.render(markdown, startRun({ report: () => {} }).env)
}

const addresses = 'https://example.com/ と <https://example.jp/> と [例](https://example.org/)\n'
const picture = '![峠](pass.svg)\n'

test('links that show their address are marked, others are not', (t) => {
  t.is(
    render(addresses, 'page'),
    '<p><a href="https://example.com/" class="address">https://example.com/</a> と ' +
      '<a href="https://example.jp/" class="address">https://example.jp/</a> と ' +
      '<a href="https://example.org/">例</a></p>\n',
  )
})

test('a picture alone in its paragraph is marked, one in running text is not', (t) => {
  t.regex(render(picture, 'page'), /^<p class="picture"><img/)
  t.regex(render(`[${picture.trim()}](pass.html)\n`, 'page'), /^<p class="picture"><a/)
  t.regex(render(`峠は${picture}`, 'page'), /^<p>峠は<img/)
  t.regex(render("![峠](pass.svg '峠')\n", 'page'), /^<figure><img/)
})

test('feeds and callers of the library get no marks', (t) => {
  for (const target of ['feed', 'fragment'] as const) {
    t.notRegex(render(addresses + picture, target), /class/)
  }
})
