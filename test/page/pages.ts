import { readdirSync, readFileSync } from 'node:fs'
import type { Settings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts'
import type {
  ArticlePage,
  ArticleView,
  PageView,
  SeriesView,
  SiteView,
} from '../../lib/page/layout-variables.ts'
import { loadLayouts } from '../../lib/page/layouts.ts'
import type { SourceFile } from '../../lib/text/source-file.ts'

export const settings: Settings = {
  title: '組版の手帖',
  url: 'https://example.jp/blog',
  basePath: '/blog',
  description: 'メールと文字のことを、手を動かしながら調べて書いています。',
  author: { name: '山田 花子', url: '/blog/about.html' },
  language: 'ja',
  timezone: 'Asia/Tokyo',
  permalinks: 'file',
  links: [],
  fonts: [],
  share: { fonts: [] },
  search: false,
  feed: { limit: 20 },
  typography: { mixed: 'join', phrases: 'headings', keep: [], aozora: false, kenten: false },
  diagrams: { ambiguous: 'auto', svg: false },
  limits: { megabytes: 20, seconds: 60 },
  html: 'trusted',
  check: { leftovers: [], ignore: [] },
  deploy: { protect: [] },
}

const tags = ['メール', 'DNS', '二十字の名前のタグはこれくらい長いのです'].map((title) => ({
  title,
  url: `/blog/tags/${encodeURIComponent(title)}.html`,
  count: 3,
}))

export const site: SiteView = {
  title: settings.title,
  description: settings.description,
  language: 'ja',
  author: settings.author,
  url: settings.url,
  home: '/blog/',
  archive: '/blog/archive.html',
  search: undefined,
  fonts: undefined,
  rss: '/blog/rss.xml',
  atom: '/blog/atom.xml',
  jsonFeed: '/blog/feed.json',
  links: [{ title: '著者について', url: '/blog/about.html' }],
  series: [{ title: '手紙の通る道', url: '/blog/series/letters.html', count: 3, extent: '全3回' }],
  tags,
}

const titles = [
  'メールサーバーを立てる',
  'DNS',
  '送信元を特定する方法を、ヘッダーの読み方から順に、実際に届いた迷惑メールを例にして説明する試み（前編）',
  '罫線で描く図',
]

/** The n-th article of an invented site; every fourth has a title of three letters. */
export function articleView(index: number, changes: Partial<ArticleView> = {}): ArticleView {
  const day = String((index % 28) + 1).padStart(2, '0')
  return {
    title: titles[index % titles.length] ?? '',
    url: `/blog/article-${index}.html`,
    description:
      index % 3 === 2 ? '' : 'メールは、封筒と便箋に分けて考えると見通しがよくなります。',
    date: { machine: `2026-01-${day}`, text: `2026年1月${(index % 28) + 1}日`, year: '2026' },
    updated: undefined,
    tags: tags.slice(0, index % 4),
    draft: false,
    ...changes,
  }
}

function about(
  title: string,
  path: string,
): Pick<PageView, 'title' | 'url' | 'description' | 'canonical' | 'noindex' | 'image'> {
  return {
    title,
    description: '',
    url: `/blog${path}`,
    canonical: `${settings.url}${path}`,
    noindex: false,
    image: undefined,
  }
}

export function articlePage(content: string, changes: Partial<ArticlePage> = {}): ArticlePage {
  const article = changes.article ?? articleView(0)
  return {
    kind: 'article',
    ...about(article.title, '/article.html'),
    description: article.description,
    article,
    content,
    headings: [],
    faces: [],
    series: undefined,
    previous: articleView(1),
    next: articleView(2),
    ...changes,
  }
}

const articles = (length: number): ArticleView[] =>
  Array.from({ length }, (_, index) => articleView(index))

const series: SeriesView = {
  title: '手紙の通る道',
  url: '/blog/series/letters.html',
  place: '全3回の第2回',
  count: 3,
  parts: articles(3).map(({ title, url }, index) => ({
    title,
    url,
    number: index + 1,
    current: index === 1,
  })),
}

/** Every layout with pages that are easy and pages that are hard for it. */
export const pages: Readonly<Record<string, readonly [layout: string, page: PageView]>> = {
  article: ['article', articlePage('<p>本文です。</p>')],
  draft: [
    'article',
    articlePage('<p>一文だけ。</p>', {
      article: articleView(2, { draft: true, date: undefined, updated: undefined, tags: [] }),
      noindex: true,
      previous: undefined,
      next: undefined,
    }),
  ],
  updated: [
    'article',
    articlePage('<p>直した記事。</p>', {
      article: articleView(3, { updated: articleView(5).date }),
      previous: undefined,
    }),
  ],
  plain: ['plain', articlePage('<p>覚え書き。</p>')],
  'part of a series': ['article', articlePage('<p>第二回。</p>', { series })],
  'vertical part of a series': ['vertical', articlePage('<p>第二回。</p>', { series })],
  series: [
    'series',
    {
      kind: 'series',
      ...about('手紙の通る道', '/series/letters.html'),
      series: '手紙の通る道',
      articles: articles(3).map((article, index) => ({ ...article, number: index + 1 })),
    },
  ],
  vertical: ['vertical', articlePage('<p>本文です。</p>')],
  'vertical draft': [
    'vertical',
    articlePage('<p>直した記事。</p>', {
      article: articleView(2, { updated: articleView(5).date, draft: true }),
      noindex: true,
      next: undefined,
    }),
  ],
  index: ['index', { kind: 'index', ...about('', '/'), articles: articles(10), more: true }],
  'empty index': ['index', { kind: 'index', ...about('', '/'), articles: [], more: false }],
  tag: [
    'tag',
    { kind: 'tag', ...about('メール', '/tags/mail.html'), tag: 'メール', articles: articles(4) },
  ],
  archive: [
    'archive',
    {
      kind: 'archive',
      ...about('記事一覧', '/archive.html'),
      years: ['2026', '2025'].map((year) => ({ year, articles: articles(100) })),
    },
  ],
  'empty archive': [
    'archive',
    { kind: 'archive', ...about('記事一覧', '/archive.html'), years: [] },
  ],
  'not found': [
    '404',
    { kind: 'not-found', ...about('ページが見つかりません', '/404.html'), noindex: true },
  ],
}

/** The layouts that come with the tool. */
export function ownLayouts(): SourceFile[] {
  return ['layouts', 'layouts/partials'].flatMap((folder) => readTemplates(folder))
}

export function readTemplates(folder: string, below = ''): SourceFile[] {
  return readdirSync(below + folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(`${below}${folder}/${name}`, 'utf8'),
    }))
}

/** The tool's layouts, some of them replaced, with what was reported about them so far. */
export function layoutsWith(
  replacements: readonly SourceFile[] = [],
  changes: Partial<Settings> = {},
): {
  readonly layouts: ReturnType<typeof loadLayouts>
  readonly reported: readonly Diagnostic[]
} {
  const { report, list } = collectDiagnostics('ja')
  const layouts = loadLayouts(
    [...replacements, ...ownLayouts()],
    { ...settings, ...changes },
    report,
  )
  return { layouts, reported: list }
}

let own: ReturnType<typeof layoutsWith> | undefined

/** One page, drawn with the tool's layouts, which must have nothing wrong with them. */
export function drawPage(layout: string, page: PageView, view: SiteView = site): string {
  own ??= layoutsWith()
  const { layouts, reported } = own
  const html = layouts.forSite(view)(layout, page)
  if (html === undefined || reported.length > 0) throw new Error(JSON.stringify(reported))
  return html
}
