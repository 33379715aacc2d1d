import test from 'ava'
import type { Settings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { takeInventory } from '../../lib/site/references/inventory.ts'
import { resolveSettingsLinks } from '../../lib/site/references/settings-links.ts'
import { viewSite } from '../../lib/site/views.ts'
import { article, planned, underBlog } from './make-article.ts'
import { outputsOf, siteOf } from './make-site.ts'
import { parseXml, textOf } from './parse-xml.ts'

function resolve(changes: Partial<Settings>) {
  const of = { ...underBlog, ...changes }
  const about = article('about', { settings: of })
  const { plan } = planned([about], of)
  const { report, list } = collectDiagnostics('en')
  const inventory = takeInventory(plan, [], { articles: [about.source], files: [] })
  const resolved = resolveSettingsLinks(of, inventory, report)
  return { plan, resolved, messages: list.map(({ message }) => message) }
}

for (const [written, url] of [
  ['/about.html', '/blog/about.html'],
  ['about.md', '/blog/about.html'],
  ['about.md#私', '/blog/about.html#%E7%A7%81'],
  ['/', '/blog/'],
  ['/archive.html', '/blog/archive.html'],
  ['https://example.org/私', 'https://example.org/%E7%A7%81'],
  ['mailto:me@example.org', 'mailto:me@example.org'],
] as const) {
  test(`the header's link ${written} is written ${url}`, (t) => {
    const { resolved, messages } = resolve({ links: [{ title: '私', url: written }] })
    t.deepEqual(resolved.links, [{ title: '私', url }])
    t.deepEqual(messages, [])
  })
}

test('links that lead nowhere are told of', (t) => {
  const { messages } = resolve({
    links: [{ title: '私', url: '/aboot.html' }],
    author: { name: '私', url: 'me.md' },
  })
  t.deepEqual(messages, [
    'links names "/aboot.html", which is no page of the site',
    'author.url names "me.md", which is no page of the site',
  ])
})

test('the author is named by a whole address in feeds, by a short one on pages', (t) => {
  const { plan, resolved } = resolve({ author: { name: '私', url: 'about.md' } })
  t.like(viewSite(plan, resolved), { author: { name: '私', url: '/blog/about.html' } })
  const site = siteOf([article('a')], {
    ...underBlog,
    author: { name: '私', url: '/blog/me.html' },
  })
  const atom = parseXml(outputsOf(site).get('atom.xml') ?? '')
  t.is(textOf(atom, 'uri'), 'https://example.com/blog/me.html')
})
