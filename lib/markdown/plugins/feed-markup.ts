import type { MarkdownIt, Token } from 'markdown-it'
import type { MarkdownOptions } from '../markdown-plugin.ts'

/** All that the elements of Markdown may carry into a feed reader. */
const kept: ReadonlySet<string> = new Set([
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'start',
])

/**
 * Feed readers know neither the site's stylesheet nor its ids, and hints would end up in what they
 * search and copy: takes classes, ids, roles and zero width spaces out of articles for feeds.
 */
export function feedMarkup(md: MarkdownIt, { target }: MarkdownOptions): void {
  if (target !== 'feed') return
  md.core.ruler.push('feed_markup', ({ tokens }) => simplify(tokens))
}

function simplify(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.attrs) token.attrs = token.attrs.filter(([name]) => kept.has(name))
    if (token.type === 'text') token.content = token.content.replaceAll('\u200b', '')
    if (token.children) simplify(token.children)
  }
}
