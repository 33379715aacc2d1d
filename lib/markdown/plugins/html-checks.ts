import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { createHtmlBalance } from '../html-balance.ts'
import type { HtmlBalance } from '../html-balance.ts'
import { fragmentOf } from '../html-fragments.ts'
import type { HtmlFragment } from '../html-fragments.ts'
import { checkTag } from '../html-policy.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { runOf } from '../run.ts'

/**
 * Checks the writer's own HTML: every tag has its partner within the same piece of Markdown, so
 * that an article cannot break the page around it, and nothing is in it that the page's security
 * policy or a feed reader would throw away.
 */
export function htmlChecks(md: MarkdownIt, { html }: MarkdownOptions): void {
  md.core.ruler.push('html_checks', (state) => {
    if (!state.src.includes('<')) return
    const inspection = { state, html, balance: createHtmlBalance(runOf(state.env).report) }
    for (const token of state.tokens) {
      if (token.type === 'inline') walkInline(inspection, token)
      else walk(inspection, token, token)
    }
    inspection.balance.finish()
  })
}

/** The article in work, and what is known of its HTML so far. */
interface Inspection {
  readonly state: StateCore
  readonly html: MarkdownOptions['html']
  readonly balance: HtmlBalance
}

function walkInline(inspection: Inspection, block: Token): void {
  for (const child of block.children ?? []) walk(inspection, child, block)
}

function walk(inspection: Inspection, token: Token, block: Token): void {
  const { state, balance } = inspection
  if (token.type === 'html_block' || token.type === 'html_inline') {
    check(inspection, fragmentOf(state, token, block))
  } else if (token.hidden) {
    // Prints nothing.
  } else if (token.nesting === 1) {
    balance.openMarkdown(token.tag)
  } else if (token.nesting === -1) {
    balance.closeMarkdown()
  }
}

function check(inspection: Inspection, { tags, token, rangeOf }: HtmlFragment): void {
  const { state, html, balance } = inspection
  const run = runOf(state.env)
  for (const tag of tags) {
    // Whatever follows, down to the end of the article, would not be seen.
    const opening = tag.kind === 'comment' ? unclosed(token.content.slice(tag.start, tag.end)) : ''
    if (opening !== '') {
      run.report('comment-unclosed', rangeOf(tag.start, opening.length), { opening })
    }
    balance.tag(tag, () => rangeOf(tag.start, tag.end - tag.start))
    if (tag.kind === 'open') checkTag(run, tag, rangeOf, html)
  }
}

/** The beginning of a comment or declaration that has no end; empty for one that has. */
function unclosed(comment: string): string {
  const [opening = ''] = /^<(?:!--|!\[CDATA\[|[!?])/.exec(comment) ?? []
  const isClosed = opening === '<!--' ? /^<!--(?:-?>|[^]*--!?>$)/ : />$/
  return isClosed.test(comment) ? '' : opening
}
