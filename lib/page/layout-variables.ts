// What a layout can say: the values behind {{ site.… }} and {{ page.… }}. Every field is always
// there (LiquidJS runs with strict variables), `undefined` where an article has none.

export interface DateView {
  /** For `<time datetime>`: `2026-01-15`, or with time and offset when the writer gave a time. */
  readonly machine: string
  /** For people: `2026年1月15日` (ja), `15 January 2026` (en). */
  readonly text: string
  readonly year: string
}

export interface LinkView {
  readonly title: string
  /** Root-relative or absolute, ready for `href`. */
  readonly url: string
}

/** An article as lists show it. */
export interface ArticleView extends LinkView {
  readonly description: string
  readonly date: DateView | undefined
  readonly updated: DateView | undefined
  readonly tags: readonly LinkView[]
  readonly draft: boolean
}

/** The series of an article, and where in it the article stands. */
export interface SeriesView extends LinkView {
  /** For people: `全3回の第2回`; empty for a draft, which is no part yet. */
  readonly place: string
  readonly count: number
  /** The parts around the article, all of them if there are few. */
  readonly parts: readonly (LinkView & { readonly number: number; readonly current: boolean })[]
}

export interface SiteView {
  readonly title: string
  readonly description: string
  readonly language: string
  readonly author: { readonly name: string; readonly url: string | undefined } | undefined
  /** Absolute address of the site, without a slash at the end. */
  readonly url: string
  /** Root-relative address of the front page: `/` or `/blog/`. */
  readonly home: string
  readonly archive: string
  /** `undefined` on sites without a search page. */
  readonly search: string | undefined
  /** The stylesheet of the site's own fonts; `undefined` on sites without. */
  readonly fonts: string | undefined
  readonly rss: string
  readonly atom: string
  readonly jsonFeed: string
  /** The links of the header, from site.yaml. */
  readonly links: readonly LinkView[]
  /** All series with the number of their parts, the one with the newest part first. */
  readonly series: readonly (LinkView & {
    readonly count: number
    /** For people: `全3回`. */
    readonly extent: string
  })[]
  /** All tags with the number of their articles, most used first. */
  readonly tags: readonly (LinkView & { readonly count: number })[]
}

/** The picture that services show where somebody shares the page. */
export interface PageImage {
  /** Absolute. */
  readonly url: string
  /** In pixels; `undefined` when the picture lies on another site, or is of an unknown kind. */
  readonly width: number | undefined
  readonly height: number | undefined
  readonly alt: string
}

interface PageBase {
  /** The page's own title, empty on the front page. */
  readonly title: string
  readonly description: string
  /** Root-relative, percent-encoded. */
  readonly url: string
  /** Absolute. */
  readonly canonical: string
  readonly noindex: boolean
  /** `undefined` for pages that have none to be shared with. */
  readonly image: PageImage | undefined
}

export interface ArticlePage extends PageBase {
  readonly kind: 'article'
  readonly article: ArticleView
  readonly content: string
  /** Headings of level 2 and 3, for a table of contents. */
  readonly headings: readonly {
    readonly level: number
    readonly id: string
    readonly html: string
  }[]
  /** Addresses of the fonts that its drawings need, for the filter `url`. */
  readonly faces: readonly string[]
  readonly series: SeriesView | undefined
  /** The neighbours in time: previous is older. */
  readonly previous: LinkView | undefined
  readonly next: LinkView | undefined
}

export interface IndexPage extends PageBase {
  readonly kind: 'index'
  readonly articles: readonly ArticleView[]
  /** True when the archive holds more articles than this page shows. */
  readonly more: boolean
}

export interface TagPage extends PageBase {
  readonly kind: 'tag'
  readonly tag: string
  readonly articles: readonly ArticleView[]
}

export interface SeriesPage extends PageBase {
  readonly kind: 'series'
  readonly series: string
  /** The parts, oldest first. */
  readonly articles: readonly (ArticleView & { readonly number: number })[]
}

export interface ArchivePage extends PageBase {
  readonly kind: 'archive'
  readonly years: readonly { readonly year: string; readonly articles: readonly ArticleView[] }[]
}

export interface SearchPage extends PageBase {
  readonly kind: 'search'
  /** Address of the script, which finds the index by it. */
  readonly script: string
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found'
}

export type PageView =
  ArticlePage | IndexPage | TagPage | SeriesPage | ArchivePage | SearchPage | NotFoundPage

/** Draws one page with the layout of that name; `undefined` when the layout failed and was reported. */
export type RenderLayout = (layout: string, page: PageView) => string | undefined
