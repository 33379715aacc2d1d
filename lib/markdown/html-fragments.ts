import type { StateCore, Token } from 'markdown-it'
import { htmlTags } from './html-tags.ts'
import type { HtmlTag } from './html-tags.ts'
import { rangeInBlock } from './locate.ts'
import type { Range } from './range.ts'
import { runOf } from './run.ts'

/** A piece of the writer's own HTML: a token of type `html_block` or `html_inline`. */
export interface HtmlFragment {
  readonly token: Token
  readonly tags: readonly HtmlTag[]
  /** Where a stretch of the token's content stands; both in UTF-16 units. */
  readonly rangeOf: (start: number, length: number) => Range
}

/** The HTML that a token holds, read into tags. */
export function fragmentOf(state: StateCore, token: Token, block: Token = token): HtmlFragment {
  const run = runOf(state.env)
  const base = block === token ? 0 : (run.offsets.get(token) ?? 0)
  return {
    token,
    tags: htmlTags(token.content),
    rangeOf: (start, length) => rangeInBlock(run, block, base + start, length),
  }
}
