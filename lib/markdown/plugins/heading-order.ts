import type { MarkdownIt } from 'markdown-it'
import { rangeOfLine } from '../locate.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { runOf } from '../run.ts'

/**
 * Reports headings that skip a level or say nothing, and first-level headings besides the page's own
 * title: readers who listen to a page find their way by these levels.
 */
export function headingOrder(md: MarkdownIt, { target }: MarkdownOptions): void {
  md.core.ruler.push('heading_order', ({ tokens, env }) => {
    const run = runOf(env)
    let titled = target !== 'fragment'
    let last = titled ? 1 : undefined
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'heading_open') continue
      const level = Number(token.tag.slice(1))
      const range = rangeOfLine(run, token.map?.[0] ?? 0)
      if (tokens[index + 1]?.content.trim() === '') run.report('empty-heading', range, { level })
      const skips = last !== undefined && level > last + 1
      if (skips || (level === 1 && titled)) {
        run.report('heading-order', range, { level, last })
      }
      titled ||= level === 1
      last = level
    }
  })
}
