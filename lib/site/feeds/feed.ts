import type { ZonedDate } from '../../article/dates.ts'

/** What every feed format is written from. All addresses are whole and in ASCII. */
export interface Feed {
  readonly title: string
  /** Plain text; may be empty. */
  readonly description: string
  readonly language: string
  /** The front page. */
  readonly home: string
  /** Where the feeds themselves lie. */
  readonly addresses: { readonly rss: string; readonly atom: string; readonly jsonFeed: string }
  readonly author: { readonly name: string; readonly url: string | undefined } | undefined
  /** The newest date or update among the items; never the clock. */
  readonly updated: ZonedDate | undefined
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  readonly title: string
  /** The page, and the item's id for ever. */
  readonly url: string
  /** Plain text; may be empty. */
  readonly description: string
  /** The whole article, as the renderer writes it for feeds. */
  readonly html: string
  readonly date: ZonedDate
  readonly updated: ZonedDate | undefined
  readonly tags: readonly string[]
}
