import type { MarkdownIt, Token } from 'markdown-it'
import { runOf } from '../run.ts'

const placed = new Set(['link_open', 'image', 'html_inline', 'footnote_ref'])

/** Notes where links, images, footnote marks and HTML tags stand in their block's content. */
export function inlineOffsets(md: MarkdownIt): void {
  const State = md.inline.State
  md.inline.State = class extends State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting)
      if (placed.has(type)) runOf(this.env).offsets.set(token, this.pos)
      return token
    }
  }
}
