import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { createHtmlBalance } from '../html-balance.ts'
import type { HtmlBalance } from '../html-balance.ts'
import { fragmentOf } from '../html-fragments.ts'
import type { HtmlFragment } from '../html-fragments.ts'
import { checkTag } from '../html-policy.ts'
import { runOf } from '../run.ts'

/**
 * Checks the writer's own HTML: every tag has its partner within the same piece of Markdown, so
 * that an article cannot break the page around it, and nothing is in it that the page's security
 * policy or a feed reader would throw away.
 */
export function htmlChecks(md: MarkdownIt): void {
  md.core.ruler.push('html_checks', (state) => {
    if (!state.src.includes('<')) return
    const balance = createHtmlBalance(runOf(state.env).report)
    for (const token of state.tokens) {
      if (token.type === 'inline') walkInline(state, balance, token)
      else walk(state, balance, token, token)
    }
    balance.finish()
  })
}

function walkInline(state: StateCore, balance: HtmlBalance, block: Token): void {
  for (const child of block.children ?? []) walk(state, balance, child, block)
}

function walk(state: StateCore, balance: HtmlBalance, token: Token, block: Token): void {
  if (token.type === 'html_block' || token.type === 'html_inline') {
    check(state, balance, fragmentOf(state, token, block))
  } else if (token.hidden) {
    // Prints nothing.
  } else if (token.nesting === 1) {
    balance.openMarkdown(token.tag)
  } else if (token.nesting === -1) {
    balance.closeMarkdown()
  }
}

function check(state: StateCore, balance: HtmlBalance, fragment: HtmlFragment): void {
  const run = runOf(state.env)
  const { tags, token, rangeOf } = fragment
  for (const tag of tags) {
    // Whatever follows, down to the end of the article, would not be seen.
    const opening = tag.kind === 'comment' ? unclosed(token.content.slice(tag.start, tag.end)) : ''
    if (opening !== '') {
      run.report('comment-unclosed', rangeOf(tag.start, opening.length), { opening })
    }
    balance.tag(tag, () => rangeOf(tag.start, tag.end - tag.start))
    if (tag.kind === 'open') checkTag(run, tag, rangeOf)
  }
}

/** The beginning of a comment or declaration that has no end; empty for one that has. */
function unclosed(comment: string): string {
  const [opening = ''] = /^<(?:!--|!\[CDATA\[|[!?])/.exec(comment) ?? []
  const isClosed = opening === '<!--' ? /^<!--(?:-?>|[^]*-->$)/ : />$/
  return isClosed.test(comment) ? '' : opening
}
