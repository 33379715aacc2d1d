import type { MarkdownIt, Token } from 'markdown-it'
import type { MarkdownOptions } from '../markdown-plugin.ts'

/**
 * Marks links that show their own address: `<a href="…" class="address">`. On paper an address
 * stands behind every other link; behind these it would say the same twice.
 */
export function shownAddresses(md: MarkdownIt, { target }: MarkdownOptions): void {
  if (target !== 'page') return
  md.core.ruler.push('shown_addresses', ({ tokens }) => {
    for (const { content, children } of tokens) {
      if (!children || !content.includes(':')) continue
      for (const link of children) if (showsItself(link)) link.attrJoin('class', 'address')
    }
  })
}

function showsItself({ type, markup }: Token): boolean {
  return type === 'link_open' && (markup === 'linkify' || markup === 'autolink')
}
