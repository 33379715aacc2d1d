import { firstGraphemes } from '../text/graphemes.ts'
import { withoutPictures } from '../text/without-pictures.ts'
import { ideographicSpace } from './blanks.ts'
import type { PhraseOptions } from '../typography/phrase-hints.ts'

/** What the share image of an article says, and by which rules its lines are broken. */
export interface ShareCard extends PhraseOptions {
  /** On one line. */
  readonly title: string
  /** The name of the site. */
  readonly site: string
  /** As people read it: `2026年1月15日`; empty when the article has none. */
  readonly date: string
}

/** In pixels: what services that show links ask for. */
export const cardWidth = 1200
export const cardHeight = 630

/** A card of such words; emoji, which no text font has, are left out. */
export function makeCard(words: ShareCard): ShareCard {
  const { title, site, date } = words
  return { ...words, title: plain(title) || plain(site), site: plain(site), date: plain(date) }
}

/** Zero width spaces, soft hyphens and the like; a variation selector chooses a glyph. */
const invisible = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu

/** More than has room on a card, in characters. */
const most = 400

function plain(text: string): string {
  const visible = withoutPictures(text).replaceAll(invisible, '')
  const onOneLine = visible.replaceAll(/[\s\p{Cc}]+/gu, (blanks) =>
    blanks.includes(ideographicSpace) ? ideographicSpace : ' ',
  )
  return firstGraphemes(onOneLine.trim(), most)
}

/** The different characters that a card shows. */
export function lettersOf({ title, site, date }: ShareCard): ReadonlySet<string> {
  return new Set((title + site + date).replaceAll(/[ \u3000\p{Variation_Selector}]/gu, ''))
}
