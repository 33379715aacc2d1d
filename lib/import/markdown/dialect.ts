import type { ChangeKind, OldFile } from '../old-site.ts'
import type { OldMarkdown } from './old-markdown.ts'
import type { OldData } from './read-data.ts'

/** Where an article of another tool goes, and what its place told of it. */
export interface OldPlace {
  /** Below articles/: `posts/mail.md`. */
  readonly path: string
  /** From the home of the old site, decoded, without `/` in front; `undefined`: no old address counts. */
  readonly address: string | undefined
  readonly date?: string | undefined
  readonly draft?: boolean
}

/** One change of the text: what to look for outside of code, and what stands there instead. */
export interface Rewrite {
  readonly counts: ChangeKind
  readonly pattern: RegExp
  /** Gets the match; `undefined` leaves it alone. */
  readonly replace: (match: readonly string[], source: RewriteSource) => string | undefined
  /** True for what spans fences, too: blocks of code in another notation. */
  readonly everywhere?: boolean
}

export interface RewriteSource {
  readonly file: OldFile
  /** Where a file of the old site lies below articles/, to name it in the text. */
  readonly articlePath: (name: string) => string | undefined
}

/** What one tool's Markdown and folders are like. */
export interface Dialect {
  readonly isArticle: (source: OldMarkdown) => boolean
  readonly place: (source: OldMarkdown, config: OldData) => OldPlace
  /** Where a file goes below articles/; `undefined`: it stays behind. */
  readonly carry: (path: string) => string | undefined
  /** Files that hold the site's settings, likeliest first. */
  readonly configs: readonly string[]
  /** True where a line's end is a line's end on the page. */
  readonly breaks: (config: OldData) => boolean
  readonly rewrites: readonly Rewrite[]
  /** Notation without a counterpart, which stays as text and is told. */
  readonly leftovers: readonly RegExp[]
  /** Values that mean something else than in other tools. */
  readonly adapt?: (data: OldData) => OldData
}
