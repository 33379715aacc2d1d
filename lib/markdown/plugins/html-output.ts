import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { createHtmlFilter } from '../html-filter.ts'
import type { HtmlFilter } from '../html-filter.ts'
import { fragmentOf } from '../html-fragments.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { runOf } from '../run.ts'

/**
 * Makes the writer's own HTML ready for where it will be read: comments go, addresses become
 * those of the finished site; for feeds, what readers do not keep goes too. A caller of the
 * library gets it as it was typed, but for addresses that would run a program.
 */
export function htmlOutput(md: MarkdownIt, { target }: MarkdownOptions): void {
  const { escapeHtml: escape, unescapeAll: decode } = md.utils
  md.core.ruler.push('html_output', (state) => {
    if (!state.src.includes('<')) return
    const filter = createHtmlFilter({ run: runOf(state.env), target, decode, escape })
    for (const token of state.tokens) {
      if (token.type === 'html_block') token.content = filter.rewrite(fragmentOf(state, token))
      else if (token.children) token.children = filterInline(state, filter, token)
    }
  })
}

function filterInline(state: StateCore, filter: HtmlFilter, block: Token): Token[] {
  return (block.children ?? []).filter((token) => {
    if (token.type !== 'html_inline') return !filter.isLeavingOut()
    token.content = filter.rewrite(fragmentOf(state, token, block))
    return true
  })
}
