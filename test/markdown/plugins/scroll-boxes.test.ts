import test from 'ava'
import { createMarkdown } from '../../../lib/markdown/create-markdown.ts'
import type { Target } from '../../../lib/markdown/markdown-plugin.ts'
import { readRendererOptions } from '../../../lib/markdown/renderer-options.ts'
import { startRun } from '../../../lib/markdown/run.ts'

const wide = 'これで十五字になる一行なのです。\n'
const fence = (language: string, source: string): string => `\`\`\`${language}\n${source}\`\`\`\n`

function render(markdown: string, target: Target): string {
  const md = createMarkdown({ ...readRendererOptions({}), target })
  return md.render(markdown, startRun({ report: () => {} }).env)
}

test('code and drawings that may be wider than a phone can be reached by keyboard', (t) => {
  t.regex(render(fence('ts', `a\n${'x'.repeat(29)}\n`), 'page'), /^<pre tabindex="0"><code/)
  t.regex(render(fence('diagram', `${wide}-\n`), 'page'), /^<pre tabindex="0" class="d/)
  t.regex(render(`    ${'x'.repeat(29)}\n`, 'page'), /^<pre tabindex="0"><code/)
})

test('code that fits every screen is no stop on the way', (t) => {
  t.regex(render(fence('ts', `${'x'.repeat(28)}\n`), 'page'), /^<pre><code/)
})

test('feeds and callers of the library get plain boxes', (t) => {
  const source = fence('ts', `${'x'.repeat(80)}\n`)
  t.notRegex(render(source, 'feed') + render(source, 'fragment'), /tabindex/)
})
