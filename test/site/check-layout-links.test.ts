import test from 'ava'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { checkLayoutLinks } from '../../lib/site/references/check-layout-links.ts'
import type { Inventory } from '../../lib/site/references/inventory.ts'
import { layoutsWith } from '../page/pages.ts'

const inventory: Inventory = {
  bySource: new Map(),
  byOutput: new Map(
    ['index.html', 'style.css', 'vertical.css', '図/印.svg'].map((path) => [
      path,
      { kind: 'generated', url: `/${path}` },
    ]),
  ),
}

function problems(body: string): readonly string[] {
  const { layouts } = layoutsWith([
    {
      path: 'layouts/own.html',
      text: `{% layout 'base' %}{% block main %}\n${body}{{ page.content }}{% endblock %}`,
    },
  ])
  const { report, list } = collectDiagnostics('ja')
  checkLayoutLinks(layouts.links, inventory, '/blog', report)
  return list.map(
    ({ code, message, remedy, place }) =>
      `${place.path}:${place.start?.line}:${place.start?.column} ${code} ${message} ${remedy}`,
  )
}

test('what the layouts of the tool name is there', (t) => {
  t.deepEqual(problems(''), [])
})

test('a file that a layout names and nobody has is told, where the layout names it', (t) => {
  t.deepEqual(problems(`<img src="{{ '/styles.css' | url }}" alt="" />`), [
    'layouts/own.html:2:15 missing-file ファイル「/styles.css」はサイトにありません 「/style.css」のことですか？',
  ])
  t.regex(
    problems('<img src="/style.css" alt="" />')[0] ?? '',
    /2:11 missing-file ファイル「\/style.css」/,
  )
})

test('addresses in any spelling, of the home page and of other sites are fine', (t) => {
  t.deepEqual(
    problems(
      `<a href="/blog/">a</a><a href="{{ '/' | url }}">b</a><img src="{{ '図/印.svg' | url }}" alt="" />` +
        `<img src="/blog/%E5%9B%B3/%E5%8D%B0.svg?1" alt="" /><a href="{{ 'https://example.com/' | url }}">c</a>` +
        `<a href="//example.com/x">d</a><a href="{{ site.home }}">e</a>`,
    ),
    [],
  )
})
