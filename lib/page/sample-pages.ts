import type { ArticleView, DateView, LinkView, PageView, SiteView } from './layout-variables.ts'

/** A site and a page of each kind, made up to try layouts with. */
export interface Sample {
  readonly site: SiteView
  readonly pages: { readonly [K in PageView['kind']]: Extract<PageView, { kind: K }> }
}

/** Stands where an article's HTML would; occurs nowhere else. */
export const sampleContent = '<p>kumihan:content</p>'

const date: DateView = { machine: '2026-01-15', text: '2026年1月15日', year: '2026' }
const link: LinkView = { title: '見本', url: '/sample.html' }
const base = {
  title: '見本',
  description: '見本',
  url: '/',
  canonical: 'https://example.com/',
  image: { url: 'https://example.com/sample.png', width: 1200, height: 630, alt: '見本' },
}
/** What a page lacks that shows nothing. */
const bare = { image: undefined }

/** Everything that a page can have, it has. */
export function fullSample(language: string): Sample {
  const article: ArticleView = {
    ...link,
    description: '見本',
    date,
    updated: date,
    tags: [link],
    draft: true,
  }
  return {
    site: {
      title: '見本',
      description: '見本',
      language,
      author: { name: '見本', url: '/' },
      url: 'https://example.com',
      home: '/',
      archive: '/archive.html',
      search: '/search.html',
      fonts: '/fonts.css',
      rss: '/rss.xml',
      atom: '/atom.xml',
      jsonFeed: '/feed.json',
      links: [link],
      series: [{ ...link, count: 1, extent: '見本' }],
      tags: [{ ...link, count: 1 }],
    },
    pages: {
      article: {
        kind: 'article',
        ...base,
        noindex: true,
        article,
        content: sampleContent,
        headings: [{ level: 2, id: 'sample', html: '見本' }],
        faces: ['/sample.woff2'],
        series: {
          ...link,
          place: '見本',
          count: 1,
          parts: [{ ...link, number: 1, current: true }],
        },
        previous: link,
        next: link,
      },
      index: { kind: 'index', ...base, noindex: false, articles: [article], more: true },
      tag: { kind: 'tag', ...base, noindex: false, tag: '見本', articles: [article] },
      series: {
        kind: 'series',
        ...base,
        noindex: false,
        series: '見本',
        articles: [{ ...article, number: 1 }],
      },
      archive: {
        kind: 'archive',
        ...base,
        noindex: false,
        years: [{ year: '2026', articles: [article] }],
      },
      search: { kind: 'search', ...base, noindex: true, script: '/search/main.js' },
      'not-found': { kind: 'not-found', ...base, noindex: true },
    },
  }
}

/** Nothing that a page can lack, it has. */
export function sparseSample(language: string): Sample {
  const { site, pages } = fullSample(language)
  const article: ArticleView = {
    ...pages.article.article,
    date: undefined,
    updated: undefined,
    tags: [],
    draft: false,
  }
  return {
    site: { ...site, search: undefined, author: undefined, links: [], series: [], tags: [] },
    pages: {
      article: {
        ...pages.article,
        ...bare,
        article,
        headings: [],
        faces: [],
        series: undefined,
        previous: undefined,
        next: undefined,
        noindex: false,
      },
      index: { ...pages.index, ...bare, articles: [article], more: false },
      tag: { ...pages.tag, ...bare, articles: [article] },
      series: { ...pages.series, ...bare, articles: [{ ...article, number: 1 }] },
      archive: { ...pages.archive, ...bare, years: [] },
      search: { ...pages.search, ...bare },
      'not-found': { ...pages['not-found'], ...bare },
    },
  }
}
