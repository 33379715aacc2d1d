import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { createSlugger } from '../../text/slug.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { plainText } from '../plain-text.ts'
import { runOf } from '../run.ts'

/**
 * Gives every heading an id made from its words, unless the writer gave one with `{#id}`. Ids that
 * the writer gave anywhere in the article, and those of footnotes, are left to their owners.
 */
export function headingIds(md: MarkdownIt, options: MarkdownOptions): void {
  if (!options.headingIds) return
  md.core.ruler.push('heading_ids', (state) => {
    const slugger = createSlugger(new Set([...runOf(state.env).ids, ...footnoteIds(state)]))
    state.tokens.forEach((token, index) => {
      if (token.type !== 'heading_open' || token.attrGet('id') !== null) return
      token.attrSet('id', slugger(plainText(state.tokens[index + 1]?.children ?? [], 'base')))
    })
  })
}

function footnoteIds({ tokens }: StateCore): readonly string[] {
  const notes = tokens.filter((token: Token) => token.type === 'footnote_open').length
  return Array.from({ length: notes }, (_, index) => [`fn${index + 1}`, `fnref${index + 1}`]).flat()
}
