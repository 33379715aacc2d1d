import type { Article } from '../article/article.ts'
import type { CopiedFile } from '../site/files/copied-files.ts'
import type { SitePlan } from '../site/site.ts'
import type { Rendering } from './keep-renderings.ts'

/** The site as its sources are at one moment. Files are made when they are asked for. */
export interface PreviewedSite {
  /** Drafts and articles of the future are among its pages. */
  readonly plan: SitePlan
  /** Articles that `dist` leaves out for now. */
  readonly future: ReadonlySet<Article>
  /** Files that are copied as they are; one that changed has another `source` object. */
  readonly copies: readonly CopiedFile[]
  /** A file as `dist --future` writes it; `undefined` if there is none, or its layout failed. */
  readonly read: (outputPath: string) => string | Uint8Array | undefined
  readonly rendering: (article: Article) => Rendering
  /** Reports everything that is wrong, one article a step; what was rendered before costs nothing. */
  readonly check: () => Generator<void>
}
