import test from 'ava'
import type { RenderedArticle } from '../../lib/markdown/rendered-article.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { summarize } from '../../lib/site/article-summary.ts'
import { checkAnchors } from '../../lib/site/references/check-anchors.ts'
import { takeInventory } from '../../lib/site/references/inventory.ts'
import { article, planned, rendered } from './make-article.ts'

const headings = [
  { level: 2, id: '送信', text: '送信', html: '送信', line: 9 },
  { level: 2, id: '受信', text: '受信', html: '受信', line: 10 },
  { level: 2, id: '受信-2', text: '受信', html: '受信', line: 11 },
]
const html = `<h2 id="送信">送信</h2><h2 id="受信">受信</h2><h2 id="受信-2">受信</h2>
<p><a id='mark'></a><a name=old></a><span id="a&quot;b">x</span> id=&quot;no&quot;</p>`

/** Reports of one link in a.md; b.md holds the headings above. */
function ask(href: string, own: Partial<RenderedArticle> = {}): readonly string[] {
  const a = article('a')
  const b = article('b')
  const articles = [a, b, article('later', { on: '2030-01-01' })]
  const { plan } = planned(articles)
  const sources = { articles: articles.map(({ source }) => source), files: [] }
  const summaries = new Map([
    [a, summarize(rendered(a, { links: [{ href, line: 8, column: 5 }], ...own }))],
    [b, summarize(rendered(b, { html, headings }))],
  ])
  const { report, list } = collectDiagnostics('en')
  checkAnchors(takeInventory(plan, [], sources), summaries, report)
  return list.map(({ code, place, remedy }) => {
    checkPlace(place)
    return `${code}: ${remedy}`
  })
}

function checkPlace(place: { path: string; start?: { line: number; column: number } }): void {
  if (place.path !== 'articles/a.md' || place.start?.line !== 8) throw new Error('wrong place')
}

for (const href of [
  'b.md#送信',
  'b.md#%E9%80%81%E4%BF%A1',
  '/b.html#受信-2',
  'b.md#mark',
  'b.md#old',
  'b.md#a"b',
  'b.md#',
  'b.md#top',
  'b.md#:~:text=送信',
  'b.md',
  'later.md#x',
  'https://example.org/#x',
  '/archive.html#x',
]) {
  test(`${href} is there`, (t) => t.deepEqual(ask(href), []))
}

for (const [href, message] of [
  ['b.md#送信元', 'broken-anchor: did you mean "#送信"?'],
  ['b.md#no', 'broken-anchor: write the words of the heading, or give the heading a {#name}'],
  ['#x', 'broken-anchor: write the words of the heading, or give the heading a {#name}'],
  ['b.md#受信', 'ambiguous-anchor: give the heading you mean a {#name}, and link to that'],
] as const) {
  test(`${href} is reported`, (t) => t.deepEqual(ask(href), [message]))
}

test('a link within the page finds the page’s own anchors', (t) => {
  t.deepEqual(ask('#x', { links: [{ href: '#y', line: 8, column: 5 }], html: '<p id="y">' }), [])
})
