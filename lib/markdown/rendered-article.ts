import type { Article } from '../article/article.ts'
import type { Section } from '../search/data.ts'

export interface Heading {
  /** 1 to 6. */
  readonly level: number
  readonly id: string
  /** Plain text: ruby as its base with the reading in （）, no hints. */
  readonly text: string
  /** Inline HTML of the heading, with hints, without the heading tag, without links and footnote marks. */
  readonly html: string
  /** One-based line in the source file. */
  readonly line: number
}

/** A link or an image in an article, as written, with where it stands. */
export interface Reference {
  readonly href: string
  readonly line: number
  readonly column: number
}

export interface RenderedArticle {
  readonly article: Article
  readonly html: string
  /** The page's words: blocks apart by a newline, lines joined, no hints, drawings and code as they stand. */
  readonly text: string
  /** The words for the search page, by heading; none when the site has no such page. */
  readonly sections: readonly Section[]
  /** Front matter's description, else the first paragraph cut at a sentence. */
  readonly description: string
  readonly headings: readonly Heading[]
  readonly links: readonly Reference[]
  /** Files of the site that the article shows or links to: images, PDFs. */
  readonly assets: readonly Reference[]
}
