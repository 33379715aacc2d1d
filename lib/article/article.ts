import type { SourceFile } from '../text/source-file.ts'
import type { ZonedDate } from './dates.ts'

export type { SourceFile } from '../text/source-file.ts'

/** What the front matter says, checked and completed with defaults. */
export interface ArticleMeta {
  readonly title: string
  readonly date: ZonedDate | undefined
  readonly updated: ZonedDate | undefined
  readonly description: string | undefined
  /** A picture to share the article with, as an address in the article would name it. */
  readonly image: string | undefined
  /** NFC, each once, in the writer's order. */
  readonly tags: readonly string[]
  /** The series that the article is a part of, NFC. */
  readonly series: string | undefined
  readonly draft: boolean
  /** Bare name of a layout: `article` for layouts/article.html. */
  readonly layout: string
  /** Old addresses, each starting with `/`, below the site's base path; decoded, NFC. */
  readonly aliases: readonly string[]
}

export interface Article {
  readonly source: SourceFile
  /** `outputPath` without what the form of addresses adds to it: `a/b`. */
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
