import type { MarkdownIt } from 'markdown-it'
import type { Settings, TypographySettings } from '../config/settings.ts'

/**
 * Who will read the HTML. `fragment`: whoever called the library. `page`: a page of the site, with
 * what a page needs besides (scrolling tables, sizes of images). `feed`: a feed reader, which
 * keeps no classes, ids or styles and shows the article away from its address.
 */
export type Target = 'fragment' | 'page' | 'feed'

/** What decides how Markdown is read and written; the same for every text of one run. */
export interface MarkdownOptions {
  /** `commonmark`: the plain spec; no added syntax, no joining of lines, no hints. */
  readonly syntax: 'kumihan' | 'commonmark'
  /** BCP 47 language of the text. */
  readonly language: string
  readonly target: Target
  /** Headings get ids made from their words; ids that the writer gave always stand. */
  readonly headingIds: boolean
  readonly highlight: boolean
  /** `safe`: scripts and frames in the writer's HTML are errors, not warnings. */
  readonly html: Settings['html']
  readonly typography: TypographySettings
  readonly diagrams: Settings['diagrams']
}

/** One rule of the dialect: adds itself to a parser. Everything it needs to know is in the options. */
export type MarkdownPlugin = (md: MarkdownIt, options: MarkdownOptions) => void
