import type { OldText } from '../old-site.ts'
import type { PublishedPage } from './pair-pages.ts'
import type { ReadManuscript } from './read-manuscript.ts'

/** One article of an old site, read; nothing of it is changed yet. */
export interface Manuscript {
  readonly file: OldText
  /** Its body holds the article alone. */
  readonly read: ReadManuscript
  /** The page that was made from it. */
  readonly published: PublishedPage | undefined
  /** From the old site's home, without `/` in front, as far as files tell: `2019/mail.html`. */
  readonly address: string
  /** What the titles of all pages end with: ` - 日記`. */
  readonly titleEnd: string
  /** What stood beside the article on its page and differs from page to page. */
  readonly asides: readonly Element[]
  /** How many pieces of layout were cut off. */
  readonly removed: number
}
