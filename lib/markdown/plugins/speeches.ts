import type { MarkdownIt } from 'markdown-it'
import type { MarkdownOptions } from '../markdown-plugin.ts'

const opening = /^[「『（〈《【〔［“]/

/**
 * Marks paragraphs that begin with an opening bracket: `<p class="speech">`. Where paragraphs are
 * indented by a character, these begin at the head of the line, as novels set what people say.
 */
export function speeches(md: MarkdownIt, { target }: MarkdownOptions): void {
  if (target !== 'page') return
  md.core.ruler.push('speeches', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'paragraph_open' || token.hidden) return
      if (opening.test(tokens[index + 1]?.content ?? '')) token.attrJoin('class', 'speech')
    })
  })
}
