import type { Code, Facts } from '../../diagnostics/catalogue.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'

/** Tells of a problem at a stretch of a block's content; `offset` and `length` in UTF-16 units. */
export type Tell = <C extends Code>(
  code: C,
  offset: number,
  length: number,
  facts: Facts<C>,
) => void

/** The content of one block, twice, and of one length character for character. */
export interface SlipBlock {
  readonly content: string
  /** Code, formulas, tags and comments are blanked out: what is found here was typed as text. */
  readonly text: string
  /** True for the first paragraph of a list's item. */
  readonly beginsItem: boolean
}

/** Something that a writer types who means markup, and that is none here. */
export interface SlipRule {
  /** What an article must hold somewhere, and then a block of it, if the rule is to find anything in it. */
  readonly sign: RegExp
  readonly find: (block: SlipBlock, tell: Tell, options: MarkdownOptions) => void
}
