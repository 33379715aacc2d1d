import type { Article, ArticleMeta } from '../../lib/article/article.ts'
import type { ZonedDate } from '../../lib/article/dates.ts'
import type { SiteFile } from '../../lib/article/sources.ts'
import type { Settings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import type { RenderedArticle } from '../../lib/markdown/rendered-article.ts'
import { addressAt } from '../../lib/site/addresses/page-address.ts'
import { planSite } from '../../lib/site/plan-site.ts'
import type { PlanOptions } from '../../lib/site/plan-site.ts'
import type { SitePlan } from '../../lib/site/site.ts'

export const settings: Settings = {
  title: '組版の記録',
  url: 'https://example.com',
  basePath: '',
  description: '日本語の文書を組む',
  author: { name: '山田花子', url: 'https://example.com/about.html' },
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

export const underBlog: Settings = {
  ...settings,
  url: 'https://example.com/blog',
  basePath: '/blog',
}

/** `2026-01-15`, or `2026-01-15T09:30:00`, in Tokyo. */
export function date(text: string): ZonedDate {
  const dayOnly = text.length === 10
  const iso = `${dayOnly ? `${text}T00:00:00` : text}+09:00`
  return { iso, epoch: Date.parse(iso), dayOnly }
}

export interface ArticleSketch extends Partial<ArticleMeta> {
  readonly on?: string
  readonly slug?: string
  readonly settings?: Settings
}

/** An article as it comes from its source file: `article('a/b', { on: '2026-01-15' })`. */
export function article(name: string, sketch: ArticleSketch = {}): Article {
  const { on = '2026-01-15', slug = name, settings: of = settings, ...meta } = sketch
  const title = meta.title ?? `「${name}」の題`
  const frontMatter = `---\ntitle: ${title}\ndate: ${on}\n---\n`
  return {
    source: { path: `articles/${name}.md`, text: `${frontMatter}\n本文。\n` },
    slug,
    ...addressAt(of.permalinks === 'file' ? `${slug}.html` : `${slug}/index.html`, of),
    meta: {
      title,
      date: meta.draft ? undefined : date(on),
      updated: undefined,
      description: undefined,
      tags: [],
      series: undefined,
      draft: false,
      layout: 'article',
      image: undefined,
      aliases: [],
      ...meta,
    },
    body: '本文。\n',
    bodyLine: 6,
  }
}

/** A file beside the articles, or of the layouts. */
export function file(path: string, contents: string | Uint8Array = ''): SiteFile {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents
  return { path, size: bytes.length, read: (limit) => bytes.subarray(0, limit) }
}

export function rendered(of: Article, parts: Partial<RenderedArticle> = {}): RenderedArticle {
  return {
    article: of,
    html: '<p>本文。</p>\n',
    text: '本文。',
    sections: [],
    description: '本文。',
    headings: [],
    links: [],
    assets: [],
    ...parts,
  }
}

const options: PlanOptions = {
  now: Date.parse('2026-12-31T00:00:00Z'),
  future: false,
  drafts: true,
}

export interface Planned {
  readonly plan: SitePlan
  /** `code path:line` of everything that was reported. */
  readonly reports: readonly string[]
}

export function planned(
  articles: readonly Article[],
  of: Settings = settings,
  changes: Partial<PlanOptions> = {},
): Planned {
  const { report, list } = collectDiagnostics('ja')
  const plan = planSite(articles, of, { ...options, ...changes }, report)
  return {
    plan,
    reports: list.map(({ code, place }) => `${code} ${place.path}:${place.start?.line ?? ''}`),
  }
}
