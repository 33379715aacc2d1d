/** site.yaml, checked and completed with defaults. */
export interface Settings {
  readonly title: string
  /** Absolute address of the site without a slash at the end: `https://example.com/blog`. */
  readonly url: string
  /** The path of `url`: empty, or `/blog`. */
  readonly basePath: string
  readonly description: string
  readonly author: { readonly name: string; readonly url: string | undefined } | undefined
  /** BCP 47 language of the articles. */
  readonly language: string
  /** IANA time zone in which dates without an offset are meant. */
  readonly timezone: string
  readonly permalinks: 'file' | 'directory'
  /** Links in the page header; addresses as written (`/about.html` is below the base path). */
  readonly links: readonly { readonly title: string; readonly url: string }[]
  readonly feed: { readonly limit: number }
  readonly typography: TypographySettings
  readonly diagrams: { readonly ambiguous: 'auto' | 1 | 2 }
}

export interface TypographySettings {
  /** Joining of Japanese and Latin text at a wrapped line: close up, or keep the space. */
  readonly mixed: 'join' | 'space'
  /** Where line-break hints are placed. */
  readonly phrases: 'headings' | 'all' | 'none'
  /** Words that a hint never breaks. */
  readonly keep: readonly string[]
  /** Ruby in the manner of Aozora Bunko: ｜漢字《かんじ》. */
  readonly aozora: boolean
  /** Emphasis dots: 《《ここ》》. */
  readonly kenten: boolean
}
