import type { SourceFile } from './article.ts'

/** A file that is copied as it is: an image beside an article, the stylesheet of the layouts. */
export interface SiteFile {
  /** From the site's root with `/`: `articles/dns/map.png`, `layouts/style.css`. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** All bytes, or at least the first `limit` of them where those are enough. */
  readonly read: (limit?: number) => Uint8Array
  /** Names the bytes, where somebody has worked that out: equal names, equal bytes. */
  readonly key?: string
}

/** Everything a site is made from. Reading it is the edge's work; what follows is pure. */
export interface SiteSources {
  /** site.yaml, or `undefined` when the folder has none. */
  readonly settings: SourceFile | undefined
  /** Markdown files below articles/, sorted by path in code point order. */
  readonly articles: readonly SourceFile[]
  /** Templates: layouts/*.html and layouts/partials/*.html; the site's own before the tool's. */
  readonly layouts: readonly SourceFile[]
  /** All other files below articles/ and layouts/, sorted by path. */
  readonly files: readonly SiteFile[]
  /** The tool's own script for a search page, `search/main.js` and others; none. */
  readonly scripts?: readonly SiteFile[]
  /** The font files that site.yaml names, as far as they exist, by their path there; none. */
  readonly fonts?: readonly SiteFile[]
}
