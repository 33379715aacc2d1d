// What the files of the index say; the site writes them, the search page reads them.

/** An article as the results name it. */
export interface CataloguedArticle {
  readonly title: string
  /** Ready for `href`. */
  readonly url: string
  readonly date: { readonly machine: string; readonly text: string }
  readonly tags: readonly string[]
  /** The name of the file that holds its text. */
  readonly file: string
}

/** The first file that a search asks for. */
export interface Catalogue {
  /** How many files hold the pairs of characters. */
  readonly shards: number
  /** Oldest first; the pairs name them by their places here. */
  readonly articles: readonly CataloguedArticle[]
}

/** A stretch of an article below one heading: the heading's id (empty before the first), its words. */
export type Section = readonly [id: string, text: string]

/** The files of the index, below the folder that the script lies in. */
export const dataFiles = {
  catalogue: 'list.js',
  shard: (number: number) => `grams/${number}.js`,
  text: (file: string) => `text/${file}.js`,
} as const
