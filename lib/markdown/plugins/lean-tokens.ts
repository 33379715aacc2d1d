import type { MarkdownIt, Token } from 'markdown-it'
import { leanToken } from '../lean-token.ts'

/**
 * Makes markdown-it's parsers push lean tokens. What they do besides is what the methods do that
 * they stand for.
 */
export function leanTokens(md: MarkdownIt): void {
  md.block.State = class extends md.block.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = leanToken(type, tag, nesting)
      token.block = true
      if (nesting < 0) this.level -= 1
      token.level = this.level
      if (nesting > 0) this.level += 1
      this.tokens.push(token)
      return token
    }
  }

  md.inline.State = class extends md.inline.State {
    override pushPending(): Token {
      const token = leanToken('text', '', 0)
      token.content = this.pending
      token.level = this.pendingLevel
      this.tokens.push(token)
      this.pending = ''
      return token
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      if (this.pending !== '') this.pushPending()
      const token = leanToken(type, tag, nesting)
      if (nesting < 0) {
        this.level -= 1
        this.delimiters = this._prev_delimiters.pop() ?? []
      }
      token.level = this.level
      if (nesting > 0) {
        this.level += 1
        this._prev_delimiters.push(this.delimiters)
        this.delimiters = []
      }
      this.pendingLevel = this.level
      this.tokens.push(token)
      this.tokens_meta.push(nesting > 0 ? { delimiters: this.delimiters } : undefined)
      return token
    }
  }
}
