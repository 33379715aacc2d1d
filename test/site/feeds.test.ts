import { readFileSync } from 'node:fs'
import test from 'ava'
import * as fc from 'fast-check'
import { writeAtom } from '../../lib/site/feeds/atom.ts'
import type { Feed, FeedItem } from '../../lib/site/feeds/feed.ts'
import { writeJsonFeed } from '../../lib/site/feeds/json-feed.ts'
import { writeRss } from '../../lib/site/feeds/rss.ts'
import { article, date, settings, underBlog } from './make-article.ts'
import { outputsOf, siteOf } from './make-site.ts'
import { elements, parseXml, textOf } from './parse-xml.ts'

interface JsonFeed {
  readonly version: string
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly content_html: string
    readonly date_published: string
    readonly date_modified?: string
  }[]
  readonly [key: string]: unknown
}

function readJson(text = ''): JsonFeed {
  const feed: JsonFeed = JSON.parse(text)
  return feed
}

const fixture = (name: string) => readFileSync(`test/fixtures/feeds/${name}`, 'utf8')

const sample = siteOf(
  [
    article('dns', {
      settings: underBlog,
      title: 'DNS の話 <入門> & 応用',
      on: '2026-01-15',
      updated: date('2026-02-03T10:20:30'),
      tags: ['DNS', 'C/C++ & 組版'],
    }),
    article('メール/送信', {
      settings: underBlog,
      title: 'メールを送る',
      on: '2026-01-20T09:30:00',
    }),
    article('下書き', { draft: true }),
  ],
  underBlog,
  ({ slug }) => ({
    description: `${slug} の要約。a < b`,
    html: `<p>本文 <code>a[b[0]]&gt;c</code> ]]></p>\n`,
  }),
)

for (const name of ['rss.xml', 'atom.xml', 'feed.json', 'sitemap.xml', 'robots.txt']) {
  test(`${name} is, byte for byte, what test/fixtures/feeds/${name} shows`, (t) => {
    t.is(outputsOf(sample).get(name), fixture(name))
  })
}

test('an address of an item stays when the article is edited', (t) => {
  const before = outputsOf(siteOf([article('a')]))
  const after = outputsOf(
    siteOf([article('a', { title: '新しい題', updated: date('2026-03-01') })]),
  )
  for (const outputs of [before, after]) {
    t.is(textOf(parseXml(outputs.get('rss.xml') ?? ''), 'guid'), 'https://example.com/a.html')
    t.is(
      elements(parseXml(outputs.get('atom.xml') ?? ''), 'id')[1]?.text,
      'https://example.com/a.html',
    )
  }
})

test('the build date is the newest date or update of the items', (t) => {
  const rss = outputsOf(
    siteOf([
      article('a', { on: '2026-01-10', updated: date('2026-04-01') }),
      article('b', { on: '2026-02-01' }),
    ]),
  ).get('rss.xml')
  t.is(textOf(parseXml(rss ?? ''), 'lastBuildDate'), 'Wed, 01 Apr 2026 00:00:00 +0900')
})

test('a feed without items names no date, and Atom, which must, the beginning of time', (t) => {
  const outputs = outputsOf(siteOf([article('d', { draft: true })]))
  const rss = parseXml(outputs.get('rss.xml') ?? '')
  t.is(textOf(rss, 'lastBuildDate'), undefined)
  t.is(elements(rss, 'item').length, 0)
  t.is(textOf(parseXml(outputs.get('atom.xml') ?? ''), 'updated'), '1970-01-01T00:00:00Z')
  const json = readJson(outputs.get('feed.json'))
  t.deepEqual(json.items, [])
})

test('feeds hold the newest articles, as many as the settings say', (t) => {
  const articles = Array.from({ length: 9 }, (_, index) =>
    article(`n${index}`, { on: `2026-01-0${index + 1}` }),
  )
  const outputs = outputsOf(siteOf(articles, { ...settings, feed: { limit: 3 } }))
  const links = elements(parseXml(outputs.get('rss.xml') ?? ''), 'guid').map(({ text }) => text)
  t.deepEqual(
    links,
    ['n8', 'n7', 'n6'].map((name) => `https://example.com/${name}.html`),
  )
})

test('an international host name is written in ASCII', (t) => {
  const outputs = outputsOf(siteOf([article('a')], { ...settings, url: 'https://日本語.jp' }))
  t.is(textOf(parseXml(outputs.get('rss.xml') ?? ''), 'guid'), 'https://xn--wgv71a119e.jp/a.html')
})

test('without an author RSS says nothing, Atom names the site, JSON has no key', (t) => {
  const outputs = outputsOf(siteOf([article('a')], { ...settings, author: undefined }))
  t.is(textOf(parseXml(outputs.get('rss.xml') ?? ''), 'dc:creator'), undefined)
  t.is(textOf(parseXml(outputs.get('atom.xml') ?? ''), 'name'), '組版の記録')
  t.false('authors' in readJson(outputs.get('feed.json')))
})

test('every element of the channel stands before the first item', (t) => {
  const channel = elements(parseXml(outputsOf(sample).get('rss.xml') ?? ''), 'channel')[0]
  const names = channel?.children.map(({ name }) => name) ?? []
  t.deepEqual(names.slice(names.indexOf('item')), ['item', 'item'])
  const item = elements(parseXml(outputsOf(sample).get('rss.xml') ?? ''), 'item')[0]
  const parts = item?.children.map(({ name }) => name) ?? []
  t.true(parts.indexOf('description') < parts.indexOf('content:encoded'))
  t.false(parts.includes('author'))
})

/** Text as bad as text can be. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(']]>', ']]', '>', '&', '&amp;', '&#0;', '<![CDATA[', '<!--', '-->', '<?x?>'),
      fc.constantFrom('\ud800', '\udfff', '\ufffe', '\uffff', '\ufdd0', '\u{1fffe}', '\ufeff'),
      fc.constantFrom('\0', '\v', '\u001b', '\u007f', '\u0085', '\u009f', '\r', '\r\n', '\t', '\n'),
      fc.constantFrom('"', "'", '日本語', '🍣', '\u3000', '\u200b', '%', '{{ x }}'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const anyDate = fc
  .date({
    min: new Date('0100-01-01T00:00:00Z'),
    max: new Date('9000-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((moment) => date(moment.toISOString().slice(0, 19)))

const anyItem: fc.Arbitrary<FeedItem> = fc.record({
  title: anyText,
  url: fc.webUrl(),
  description: anyText,
  html: anyText,
  date: anyDate,
  updated: fc.option(anyDate, { nil: undefined }),
  tags: fc.array(anyText, { maxLength: 3 }),
})

const anyFeed: fc.Arbitrary<Feed> = fc.record({
  title: anyText,
  description: anyText,
  language: fc.constantFrom('ja', 'en-GB'),
  home: fc.webUrl(),
  addresses: fc.record({ rss: fc.webUrl(), atom: fc.webUrl(), jsonFeed: fc.webUrl() }),
  author: fc.option(fc.record({ name: anyText, url: fc.option(fc.webUrl(), { nil: undefined }) }), {
    nil: undefined,
  }),
  updated: fc.option(anyDate, { nil: undefined }),
  items: fc.array(anyItem, { maxLength: 3 }),
})

/** What must be left of a text in a feed, said in another way than the code says it. */
function survives(text: string): string {
  return Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code < 0x20) return code === 9 || code === 10
      if ((code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000)) return false
      return code !== 0xfeff && !(code >= 0xfdd0 && code < 0xfdf0) && (code & 0xfffe) !== 0xfffe
    })
    .join('')
}

test('whatever the text, every feed parses strictly and gives it back without what XML forbids', (t) => {
  fc.assert(
    fc.property(anyFeed, (feed) => {
      const rss = elements(parseXml(writeRss(feed)), 'item')
      const atom = elements(parseXml(writeAtom(feed)), 'entry')
      const json = readJson(writeJsonFeed(feed))
      for (const [index, item] of feed.items.entries()) {
        const html = survives(item.html)
        t.is(rss[index] && textOf(rss[index], 'content:encoded'), html)
        t.is(atom[index] && textOf(atom[index], 'content'), html)
        t.is(json.items[index]?.content_html, html)
        t.is((rss[index] && textOf(rss[index], 'title')) ?? '', survives(item.title))
        t.is(json.items[index]?.title, survives(item.title))
      }
    }),
    { seed: 3, numRuns: 1500 },
  )
})

test('no serializer asks the clock', (t) => {
  const now = Date.now
  try {
    Date.now = () => t.fail()
    outputsOf(sample)
  } finally {
    Date.now = now
  }
  t.pass()
})
