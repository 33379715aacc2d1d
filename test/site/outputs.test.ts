import test from 'ava'
import { article, date, rendered, settings, underBlog } from './make-article.ts'
import { drawn, outputsOf, siteOf } from './make-site.ts'
import { elements, parseXml } from './parse-xml.ts'
import { summarize } from '../../lib/site/article-summary.ts'
import { sitemap } from '../../lib/site/outputs/sitemap.ts'
import { viewPage, viewSite } from '../../lib/site/views.ts'
import type { Settings } from '../../lib/config/settings.ts'

const folders: Settings = { ...settings, permalinks: 'directory' }

const many = Array.from({ length: 23 }, (_, index) =>
  article(`n${String(index).padStart(2, '0')}`, {
    on: `2026-01-${String(index + 1).padStart(2, '0')}`,
    tags: index < 2 ? ['DNS', 'C/C++'] : ['メール'],
  }),
)

test('the site makes these files, in this order', (t) => {
  t.deepEqual(
    [...outputsOf(siteOf([article('a', { tags: ['組版'], aliases: ['/x.html'] })])).keys()],
    [
      'index.html',
      'archive.html',
      'tags/組版.html',
      '404.html',
      'x.html',
      'rss.xml',
      'atom.xml',
      'feed.json',
      'sitemap.xml',
      'robots.txt',
    ],
  )
})

test('a part of a series says which one it is, and lists those around it', (t) => {
  const parts = Array.from({ length: 15 }, (_, index) =>
    article(`p${index + 1}`, {
      on: `2026-01-${String(index + 1).padStart(2, '0')}`,
      series: '手紙',
    }),
  )
  const { plan } = siteOf([...parts, article('d', { draft: true, series: '手紙' })])
  const series = (name: string) => {
    const of = plan.pages.find(({ slug }) => slug === name) ?? t.fail()
    return viewPage(plan, rendered(of), undefined).series
  }
  t.like(series('p1'), { title: '手紙', place: '全15回の第1回', count: 15 })
  t.deepEqual(
    ['p1', 'p8', 'p15', 'd'].map((name) => series(name)?.parts.map(({ number }) => number)),
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
      [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ],
  )
  t.deepEqual(
    series('p8')?.parts.flatMap(({ current, url }) => (current ? [url] : [])),
    ['/p8.html'],
  )
  t.is(series('d')?.place, '')
  t.is(viewPage(plan, rendered(article('x')), undefined).series, undefined)
})

test('the page of a series has its parts in order, and the front page names the series', (t) => {
  const site = siteOf([
    article('b', { on: '2026-02-01', series: '手紙' }),
    article('a', { on: '2026-01-01', series: '手紙' }),
  ])
  const { layout, page } = drawn(site, 'series/手紙.html')
  t.is(layout, 'series')
  t.like(page, { kind: 'series', title: '手紙', url: '/series/%E6%89%8B%E7%B4%99.html' })
  t.deepEqual(page.kind === 'series' && page.articles.map(({ number, url }) => [number, url]), [
    [1, '/a.html'],
    [2, '/b.html'],
  ])
  t.deepEqual(viewSite(site.plan, { links: [], authorUrl: undefined }).series, [
    { title: '手紙', url: '/series/%E6%89%8B%E7%B4%99.html', count: 2, extent: '全2回' },
  ])
  t.regex(String(sitemap(site)[0]?.contents), /series\/%E6%89%8B%E7%B4%99\.html/)
})

test('with pages in folders, lists are folders too', (t) => {
  const paths = [...outputsOf(siteOf([article('a', { tags: ['組版'] })], folders)).keys()]
  t.deepEqual(paths.slice(0, 4), [
    'index.html',
    'archive/index.html',
    'tags/組版/index.html',
    '404.html',
  ])
})

test('the front page shows the newest twenty and says that there are more', (t) => {
  const { layout, page } = drawn(siteOf(many), 'index.html')
  t.is(layout, 'index')
  t.like(page, {
    kind: 'index',
    title: '',
    description: settings.description,
    url: '/',
    canonical: 'https://example.com/',
    noindex: false,
    more: true,
  })
  if (page.kind !== 'index') throw new Error(page.kind)
  t.is(page.articles.length, 20)
  t.like(page.articles[0], {
    title: '「n22」の題',
    url: '/n22.html',
    description: '本文。',
    date: { machine: '2026-01-23', text: '2026年1月23日', year: '2026' },
    tags: [{ title: 'メール', url: '/tags/%E3%83%A1%E3%83%BC%E3%83%AB.html' }],
    draft: false,
  })
})

test('twenty articles are not more than twenty', (t) => {
  t.like(drawn(siteOf(many.slice(0, 20)), 'index.html').page, { more: false })
})

test('the archive names its page and holds every year', (t) => {
  const site = siteOf([article('a', { on: '2024-05-01' }), article('b'), article('c')], underBlog)
  const { layout, page } = drawn(site, 'archive.html')
  t.is(layout, 'archive')
  t.like(page, {
    title: '記事一覧',
    url: '/blog/archive.html',
    canonical: 'https://example.com/blog/archive.html',
  })
  if (page.kind !== 'archive') throw new Error(page.kind)
  t.deepEqual(
    page.years.map(({ year, articles }) => `${year}: ${articles.length}`),
    ['2026: 2', '2024: 1'],
  )
})

test('a tag has a page with its articles, newest first', (t) => {
  const { layout, page } = drawn(siteOf(many), 'tags/C~2FC++.html')
  t.is(layout, 'tag')
  t.like(page, {
    kind: 'tag',
    title: 'C/C++',
    tag: 'C/C++',
    url: '/tags/C~2FC++.html',
    description: '「C/C++」についての記事',
  })
  if (page.kind !== 'tag') throw new Error(page.kind)
  t.deepEqual(
    page.articles.map(({ url }) => url),
    ['/n01.html', '/n00.html'],
  )
})

test('the page for lost readers is kept out of search engines', (t) => {
  t.like(drawn(siteOf([]), '404.html'), {
    layout: '404',
    page: { kind: 'not-found', title: 'ページが見つかりません', noindex: true },
  })
})

test('a page whose layout failed is no file, and the rest is made', (t) => {
  const site = { ...siteOf([article('a')]), renderLayout: () => undefined }
  t.deepEqual(
    [...outputsOf(site).keys()],
    ['rss.xml', 'atom.xml', 'feed.json', 'sitemap.xml', 'robots.txt'],
  )
})

test('a draft stands in no list, feed or sitemap, nor in robots.txt', (t) => {
  const site = siteOf([article('a'), article('secret', { draft: true, tags: ['秘密'] })])
  for (const [path, contents] of outputsOf(site)) {
    t.notRegex(contents, /secret|秘密/, path)
  }
})

test('the variables of an article’s page', (t) => {
  const of = article('b', {
    on: '2026-01-15T09:30:00',
    updated: date('2026-02-01'),
    tags: ['組版', '組版'],
  })
  const older = article('a', { on: '2026-01-01' })
  const { plan } = siteOf([of, older])
  const headings = [1, 2, 3, 4].map((level) => ({
    level,
    id: `h${level}`,
    text: 'x',
    html: '<b>x</b>',
    line: level,
  }))
  const page = viewPage(plan, rendered(of, { headings }), undefined)
  t.like(page, {
    kind: 'article',
    title: '「b」の題',
    url: '/b.html',
    canonical: 'https://example.com/b.html',
    noindex: false,
    content: '<p>本文。</p>\n',
    previous: { title: '「a」の題', url: '/a.html' },
    next: undefined,
  })
  t.deepEqual(
    page.headings.map(({ id }) => id),
    ['h2', 'h3'],
  )
  t.deepEqual(page.article, {
    title: '「b」の題',
    url: '/b.html',
    description: '本文。',
    date: { machine: '2026-01-15T09:30:00+09:00', text: '2026年1月15日', year: '2026' },
    updated: { machine: '2026-02-01', text: '2026年2月1日', year: '2026' },
    tags: [{ title: '組版', url: '/tags/%E7%B5%84%E7%89%88.html' }],
    draft: false,
  })
})

test('a draft’s page is kept out of search engines and shows no tag that has no page', (t) => {
  const draft = article('d', { draft: true, tags: ['秘密', '組版'] })
  const { plan } = siteOf([draft, article('a', { tags: ['組版'] })])
  const page = viewPage(plan, rendered(draft), undefined)
  t.like(page, { noindex: true, previous: undefined, next: undefined })
  t.like(page.article, { draft: true, date: undefined })
  t.deepEqual(
    page.article.tags.map(({ title }) => title),
    ['組版'],
  )
})

test('a site has a search page when it wants one', (t) => {
  const wanted = { ...underBlog, search: true }
  const site = siteOf([article('a', { settings: underBlog })], wanted, () => ({
    sections: [['', '本文。']],
  }))
  const { page } = drawn(site, 'search.html')
  t.like(page, { kind: 'search', url: '/blog/search.html', noindex: true })
  t.regex(page.kind === 'search' ? page.script : '', /^\/blog\/search\/main\.js\?[\da-f]{12}$/)
  t.is(viewSite(site.plan, { links: [], authorUrl: undefined }).search, '/blog/search.html')
  const names = [...outputsOf(site).keys()].filter((path) => path.startsWith('search/'))
  t.deepEqual(
    names.map((path) => path.replace(/[\da-f]{12}/, 'text')),
    ['search/list.js', 'search/grams/0.js', 'search/text/text.js'],
  )
  t.false([...outputsOf(siteOf([article('a')])).keys()].some((path) => path.startsWith('search')))
})

test('the variables of the site', (t) => {
  const { plan } = siteOf([article('a', { tags: ['組版'] })], underBlog)
  t.deepEqual(
    viewSite(plan, {
      links: [{ title: '紹介', url: '/blog/about.html' }],
      authorUrl: '/blog/me.html',
    }),
    {
      title: '組版の記録',
      description: '日本語の文書を組む',
      language: 'ja',
      author: { name: '山田花子', url: '/blog/me.html' },
      url: 'https://example.com/blog',
      home: '/blog/',
      archive: '/blog/archive.html',
      search: undefined,
      fonts: undefined,
      rss: '/blog/rss.xml',
      atom: '/blog/atom.xml',
      jsonFeed: '/blog/feed.json',
      links: [{ title: '紹介', url: '/blog/about.html' }],
      series: [],
      tags: [{ title: '組版', url: '/blog/tags/%E7%B5%84%E7%89%88.html', count: 1 }],
    },
  )
})

test('dates in another language', (t) => {
  const site = siteOf([article('a')], { ...settings, language: 'en-GB' })
  const { page } = drawn(site, 'index.html')
  if (page.kind !== 'index') throw new Error(page.kind)
  t.is(page.articles[0]?.date?.text, '15 January 2026')
})

test('more than fifty thousand pages take several sitemaps', (t) => {
  const site = siteOf(Array.from({ length: 60_000 }, (_, index) => article(`n${index}`)))
  const outputs = new Map(
    Array.from(sitemap(site), ({ path, contents }) => [path, String(contents)]),
  )
  const index = parseXml(outputs.get('sitemap.xml') ?? '')
  t.is(index.name, 'sitemapindex')
  t.deepEqual(
    elements(index, 'loc').map(({ text }) => text),
    ['https://example.com/sitemap-1.xml', 'https://example.com/sitemap-2.xml'],
  )
  const [first, second] = [1, 2].map((part) =>
    elements(parseXml(outputs.get(`sitemap-${part}.xml`) ?? ''), 'loc'),
  )
  t.is(first?.length, 50_000)
  t.is(second?.length, 10_002)
})

test('what is kept of an article does not hold its HTML', (t) => {
  const html = `<h2 id="${'長い見出しの名前'.repeat(3)}">${'x'.repeat(10)}</h2>`
  const kept = summarize(rendered(article('a'), { html, description: html.slice(8, 40) }))
  t.deepEqual(kept, {
    description: html.slice(8, 40),
    ids: ['長い見出しの名前'.repeat(3)],
    repeated: [],
    anchors: [],
  })
})
