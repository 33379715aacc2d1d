import type { Article, ArticleMeta } from '../article/article.ts'
import type { ZonedDate } from '../article/dates.ts'
import type { Settings } from '../config/settings.ts'
import type { ArticleView, RenderLayout } from '../page/layout-variables.ts'
import type { OutputFile } from '../page/output-file.ts'
import type { Feed } from './feeds/feed.ts'
import type { Findable } from './search/findable.ts'

/** An article that stands in lists and feeds: it has a date and is no draft. */
export interface ListedArticle extends Article {
  readonly meta: ArticleMeta & { readonly date: ZonedDate }
}

export interface Tag {
  /** NFC, as it is shown. */
  readonly name: string
  /** Where its page lies below dist/, decoded. */
  readonly outputPath: string
  /** Root-relative, percent-encoded. */
  readonly url: string
  /** Newest first. */
  readonly articles: readonly ListedArticle[]
}

export interface Series {
  /** NFC, as it is shown. */
  readonly name: string
  /** Where its page lies below dist/, decoded. */
  readonly outputPath: string
  /** Root-relative, percent-encoded. */
  readonly url: string
  /** The parts, oldest first. */
  readonly articles: readonly ListedArticle[]
}

export interface Year {
  /** In the site's time zone: `2026`. */
  readonly year: string
  /** Newest first. */
  readonly articles: readonly ListedArticle[]
}

/** The articles next to one in time. */
export interface Neighbours {
  /** The next older one. */
  readonly previous: ListedArticle | undefined
  /** The next newer one. */
  readonly next: ListedArticle | undefined
}

/** What the site will consist of, known before any article is rendered. */
export interface SitePlan {
  readonly settings: Settings
  /** Every article that gets a page, drafts among them, by source path. */
  readonly pages: readonly Article[]
  /** What stands in lists, feeds and the sitemap; newest first. */
  readonly listed: readonly ListedArticle[]
  /** Articles of the future that wait for their day. */
  readonly future: ReadonlySet<Article>
  /** Drafts that `--no-drafts` leaves out. */
  readonly leftOut: ReadonlySet<Article>
  readonly neighbours: ReadonlyMap<Article, Neighbours>
  /** By name; most used first, then by code point. */
  readonly tags: ReadonlyMap<string, Tag>
  /** By name; the one with the newest part first. */
  readonly series: ReadonlyMap<string, Series>
  /** Newest first. */
  readonly years: readonly Year[]
}

/** The site after its articles are rendered: everything that lists, feeds and redirects say. */
export interface Site {
  readonly plan: SitePlan
  readonly viewOf: (article: ListedArticle) => ArticleView
  readonly feed: Feed
  /** Asked only on sites with a search page. */
  readonly findable: (article: ListedArticle) => Findable
  readonly renderLayout: RenderLayout
  /** Names all that pages hang on besides themselves; absent where nothing is remembered. */
  readonly foundation?: string | undefined
}

/** One kind of file that belongs to the whole site, as the files come. */
export type SiteOutput = (site: Site) => Iterable<OutputFile>
