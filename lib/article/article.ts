import type { ZonedDate } from './dates.ts'

/** A text file of the site: path from the site's root with `/`; text is NFC-agnostic, LF only, no BOM. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What the front matter says, checked and completed with defaults. */
export interface ArticleMeta {
  readonly title: string
  readonly date: ZonedDate | undefined
  readonly updated: ZonedDate | undefined
  readonly description: string | undefined
  readonly tags: readonly string[]
  readonly draft: boolean
  /** Bare name of a layout: `article` for layouts/article.html. */
  readonly layout: string
  /** Old addresses, each starting with `/`, as the writer wrote them (decoded). */
  readonly aliases: readonly string[]
}

export interface Article {
  readonly source: SourceFile
  /** The path below articles/ without its extension, or what front matter says: `a/b`. */
  readonly slug: string
  /** Where the page lies below dist/, decoded, NFC: `a/b.html`. */
  readonly outputPath: string
  /** Root-relative address, percent-encoded, with the site's base path: `/blog/a/b.html`. */
  readonly url: string
  readonly meta: ArticleMeta
  /** The Markdown after the front matter. */
  readonly body: string
  /** One-based line of the source file on which `body` starts. */
  readonly bodyLine: number
}
