import test from 'ava'
import * as fc from 'fast-check'
import type { Article } from '../../lib/article/article.ts'
import type { SiteFile } from '../../lib/article/sources.ts'
import type { Settings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { planCopies } from '../../lib/site/files/copied-files.ts'
import { createImageMeasure } from '../../lib/site/files/image-dimensions.ts'
import { takeInventory } from '../../lib/site/references/inventory.ts'
import { createResolver } from '../../lib/site/references/references.ts'
import { article, file, planned, settings, underBlog } from './make-article.ts'
import { png } from './make-image.ts'

interface World {
  readonly articles?: readonly Article[]
  readonly files?: readonly SiteFile[]
  readonly settings?: Settings
  readonly drafts?: boolean
  /** Source files that are no articles, for their front matter is broken. */
  readonly unread?: readonly string[]
}

const standard: World = {
  articles: [
    article('dns/intro', { tags: ['C/C++', '組版'], aliases: ['/old/dns.html'] }),
    article('dns/map'),
    article('メール'),
    article('moved', { slug: 'elsewhere/now' }),
    article('later', { on: '2030-01-01' }),
    article('drafts/idea', { draft: true }),
  ],
  files: [
    file('articles/dns/図 1.png', png(640, 480)),
    file('articles/dns/map.png', png(10, 20)),
    file('articles/guide.pdf'),
    file('articles/what?.txt'),
    file('layouts/style.css'),
  ],
}

interface Question {
  readonly from?: string
  readonly kind?: 'link' | 'image'
  readonly world?: World
  readonly form?: 'root-relative' | 'absolute'
}

/** Resolves one address, and tells what was reported as `code` or `code: remedy`. */
function ask(href: string, { from = 'dns/intro', kind = 'link', world = {}, form }: Question = {}) {
  const { articles = [], files = [], unread = [], ...rest } = { ...standard, ...world }
  const of = rest.settings ?? settings
  const { plan } = planned(articles, of, { drafts: rest.drafts ?? true })
  const { report, list } = collectDiagnostics('en')
  const sources = articles.map(({ source }) => source)
  const inventory = takeInventory(
    plan,
    planCopies({ files }, of, () => {}),
    {
      articles: [...sources, ...unread.map((path) => ({ path, text: '' }))],
      files,
    },
  )
  const resolve = createResolver({
    plan,
    inventory,
    form: form ?? 'root-relative',
    measure: createImageMeasure(),
    report,
  })
  const asking = articles.find(({ source }) => source.path === `articles/${from}.md`)
  if (!asking) throw new Error(`no article ${from}`)
  const place = { path: asking.source.path, start: { line: 7, column: 3 } }
  const resolved = resolve({ kind, href, article: asking, place })
  return { ...resolved, reports: list.map(({ code }) => code), remedies: list.map((d) => d.remedy) }
}

for (const [href, url] of [
  // Markdown files become pages, counted from the article's source.
  ['map.md', '/dns/map.html'],
  ['./map.md', '/dns/map.html'],
  ['../メール.md', '/%E3%83%A1%E3%83%BC%E3%83%AB.html'],
  ['../%E3%83%A1%E3%83%BC%E3%83%AB.md', '/%E3%83%A1%E3%83%BC%E3%83%AB.html'],
  ['../moved.md', '/elsewhere/now.html'],
  ['map.md#送信元の特定', '/dns/map.html#%E9%80%81%E4%BF%A1%E5%85%83%E3%81%AE%E7%89%B9%E5%AE%9A'],
  ['map.md?q=あ#x', '/dns/map.html?q=%E3%81%82#x'],
  ['/dns/map.md', '/dns/map.html'],
  ['/articles/dns/map.md', '/dns/map.html'],
  // Finished addresses work too.
  ['map.html', '/dns/map.html'],
  ['/dns/map.html', '/dns/map.html'],
  ['/elsewhere/now.html', '/elsewhere/now.html'],
  // Files beside articles.
  ['図%201.png', '/dns/%E5%9B%B3%201.png'],
  ['図 1.png', '/dns/%E5%9B%B3%201.png'],
  ['../guide.pdf', '/guide.pdf'],
  ['/guide.pdf#page=2', '/guide.pdf#page=2'],
  ['/style.css', '/style.css'],
  // What the tool makes.
  ['/', '/'],
  ['..', '/'],
  ['/index.html', '/'],
  ['/archive.html', '/archive.html'],
  ['/rss.xml', '/rss.xml'],
  ['/atom.xml', '/atom.xml'],
  ['/feed.json', '/feed.json'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/404.html', '/404.html'],
  ['/tags/組版.html', '/tags/%E7%B5%84%E7%89%88.html'],
  ['/tags/C~2FC++.html', '/tags/C~2FC++.html'],
  ['/old/dns.html', '/old/dns.html'],
  // The page itself.
  ['#送信元', '#%E9%80%81%E4%BF%A1%E5%85%83'],
  ['?x=1', '?x=1'],
  // Elsewhere: as typed, in ASCII.
  ['https://example.org', 'https://example.org'],
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [
    'https://日本語.jp/パス?q=検索#節',
    'https://xn--wgv71a119e.jp/%E3%83%91%E3%82%B9?q=%E6%A4%9C%E7%B4%A2#%E7%AF%80',
  ],
  ['https://example.org/%E3%81%82?x=[1]', 'https://example.org/%E3%81%82?x=%5B1%5D'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['HTTPS://Example.org/A', 'HTTPS://Example.org/A'],
  ['mailto:foo@example.org', 'mailto:foo@example.org'],
  ['tel:+81-3-1234-5678', 'tel:+81-3-1234-5678'],
  ['//example.org/x', '//example.org/x'],
] as const) {
  test(`the link ${href} is written ${url}`, (t) => {
    t.deepEqual(ask(href), { url, reports: [], remedies: [] })
  })
}

test('names in composed and decomposed form are the same name', (t) => {
  const [composed, decomposed] = ['ガイド', 'ガイド'.normalize('NFD')] as const
  for (const [onDisk, typed] of [
    [composed, decomposed],
    [decomposed, composed],
  ] as const) {
    const world = { articles: [article('a'), article(onDisk, { slug: composed })] }
    t.like(ask(`${typed}.md`, { from: 'a', world }), {
      url: '/%E3%82%AC%E3%82%A4%E3%83%89.html',
      reports: [],
    })
  }
})

for (const [href, url] of [
  ['map.md', '/blog/dns/map.html'],
  ['/', '/blog/'],
  ['/rss.xml', '/blog/rss.xml'],
  ['図 1.png', '/blog/dns/%E5%9B%B3%201.png'],
  ['#x', '#x'],
] as const) {
  test(`below a base path, the link ${href} is written ${url}`, (t) => {
    const articles = ['dns/intro', 'dns/map'].map((name) => article(name, { settings: underBlog }))
    const world = { articles, settings: underBlog }
    t.deepEqual(ask(href, { world }), { url, reports: [], remedies: [] })
  })
}

for (const [href, url] of [
  ['map.md#x', '/dns/map/#x'],
  ['map/', '/dns/map/'],
  ['map', '/dns/map/'],
  ['/dns/map/index.html', '/dns/map/'],
  ['/archive/', '/archive/'],
  ['/tags/組版/', '/tags/%E7%B5%84%E7%89%88/'],
] as const) {
  test(`with pages in folders, the link ${href} is written ${url}`, (t) => {
    const folders: Settings = { ...settings, permalinks: 'directory' }
    const articles = [
      article('dns/intro', { settings: folders, tags: ['組版'] }),
      article('dns/map', { settings: folders }),
    ]
    const world = { articles, settings: folders, files: [] }
    t.deepEqual(ask(href, { world }), { url, reports: [], remedies: [] })
  })
}

for (const [href, url] of [
  ['map.md#節', 'https://example.com/dns/map.html#%E7%AF%80'],
  ['#s', 'https://example.com/dns/intro.html#s'],
  ['?q', 'https://example.com/dns/intro.html?q'],
  ['図 1.png', 'https://example.com/dns/%E5%9B%B3%201.png'],
  ['//example.org/x', 'https://example.org/x'],
  ['mailto:foo@example.org', 'mailto:foo@example.org'],
  ['https://example.org/', 'https://example.org/'],
] as const) {
  test(`in a feed, the link ${href} is written ${url}`, (t) => {
    t.is(ask(href, { form: 'absolute' }).url, url)
  })
}

for (const [href, code, remedy] of [
  ['mapp.md', 'broken-link', 'did you mean "map.md"?'],
  ['Map.md', 'broken-link', '"map.md" differs in upper and lower case; write them alike'],
  ['meru.md', 'broken-link', /^write a path/],
  ['intro2.html', 'broken-link', 'did you mean "intro.html"?'],
  ['/map.html', 'broken-link', 'did you mean "/dns/map.html"?'],
  ['/dns/map', 'broken-link', 'did you mean "/dns/map.md"?'],
  ['../now.html', 'broken-link', 'did you mean "../elsewhere/now.html"?'],
  ['guide.pdf', 'missing-file', 'did you mean "../guide.pdf"?'],
  ['www.example.org', 'missing-file', 'did you mean "https://www.example.org"?'],
  ['example.com/x', 'broken-link', 'did you mean "https://example.com/x"?'],
  ['foo@example.org', 'missing-file', 'did you mean "mailto:foo@example.org"?'],
  ['../../secret.md', 'broken-link', /^write a path/],
  ['../../../../../etc/passwd', 'broken-link', /^write a path/],
  ['', 'empty-address', /parentheses/],
  ['../later.md', 'link-to-future', /date/],
  ['../drafts/idea.md', 'link-to-draft', /publish/],
  ['http://localhost:3000/', 'local-url', /public address/],
  ['file:///Users/hanako/a.png', 'local-url', /public address/],
  ['C:\\site\\a.png', 'local-url', /public address/],
  ['http://192.168.0.1/', 'local-url', /public address/],
] as const) {
  test(`the link ${href || '(empty)'} is reported as ${code}`, (t) => {
    const { reports, remedies } = ask(href)
    t.deepEqual(reports, [code])
    if (typeof remedy === 'string') t.deepEqual(remedies, [remedy])
    else t.regex(remedies[0] ?? '', remedy)
  })
}

for (const [href, code] of [
  ['nosuch.png', 'missing-file'],
  ['MAP.png', 'missing-file'],
  ['map.md', 'image-is-page'],
  ['', 'empty-address'],
  ['https://example.org/a.png', 'external-image'],
  ['http://localhost/a.png', 'local-url'],
] as const) {
  test(`the image ${href || '(empty)'} is reported as ${code}`, (t) => {
    t.deepEqual(ask(href, { kind: 'image' }).reports, [code])
  })
}

test('an image gets its width and height', (t) => {
  t.like(ask('図 1.png', { kind: 'image' }), { width: 640, height: 480, reports: [] })
  t.like(ask('map.png', { kind: 'image' }), { width: 10, height: 20, reports: [] })
})

test('a link to an image gets none, and its file is not read', (t) => {
  const unread = { ...file('articles/dns/map.png'), read: () => t.fail() }
  t.deepEqual(Object.keys(ask('map.png', { world: { files: [unread] } })), [
    'url',
    'reports',
    'remedies',
  ])
})

test('an image that cannot be measured is told of and shown all the same', (t) => {
  const world = { files: [file('articles/dns/map.png', 'no picture')] }
  t.like(ask('map.png', { kind: 'image', world }), {
    url: '/dns/map.png',
    reports: ['image-size-unknown'],
  })
})

test('a picture in the address itself is left alone', (t) => {
  const href = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
  t.like(ask(href, { kind: 'image' }), { url: href, reports: [] })
})

test('a draft may link to another draft', (t) => {
  const articles = [article('a', { draft: true }), article('b', { draft: true })]
  t.deepEqual(ask('b.md', { from: 'a', world: { articles } }).reports, [])
})

test('a link to a draft that is left out is told of', (t) => {
  t.deepEqual(ask('../drafts/idea.md', { world: { drafts: false } }).reports, ['link-to-draft'])
})

test('a link to a file whose name was complained of is not told of again', (t) => {
  t.deepEqual(ask('../what%3F.txt').reports, [])
})

test('a link to an article whose front matter is broken is not told of again', (t) => {
  const world = { unread: ['articles/dns/broken.md'] }
  t.deepEqual(ask('broken.md', { world }).reports, [])
})

test('whatever the address, a feed gets one in ASCII and with a scheme', (t) => {
  const address = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('/', '..', '.', '%', '#', '?', 'あ', 'a', ':', ' ', '[', '\ud800', '|'),
      )
      .map((parts) => parts.join('')),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  )
  fc.assert(
    fc.property(address, (href) => {
      t.regex(
        ask(href, { form: 'absolute' }).url,
        /^[a-z][a-z\d+.-]*:[\w;/?:@&=+$.!~*'()%,#[\]-]*$/i,
        JSON.stringify(href),
      )
    }),
    { seed: 4, numRuns: 1000 },
  )
})
