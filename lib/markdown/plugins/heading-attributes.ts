import type { MarkdownIt, Token } from 'markdown-it'
import { normalizeText } from '../../text/normalize.ts'
import { rangeInBlock } from '../locate.ts'
import type { Run } from '../run.ts'
import { runOf } from '../run.ts'

/** `{#id}` at the end of a heading, not behind a backslash. */
const attribute = /(?:^|[^\\])(\{#([^\s{}"'<>&]+)\})[ \t]*$/

/**
 * A heading may end in `{#id}`: the id that links lead to, whatever becomes of its words. Two
 * headings of one id are an error.
 */
export function headingAttributes(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'heading_attributes', ({ src, tokens, env }) => {
    if (!src.includes('{#')) return
    tokens.forEach((token, index) => {
      const inline = tokens[index + 1]
      if (token.type === 'heading_open' && inline) takeId(runOf(env), token, inline)
    })
  })
}

function takeId(run: Run, heading: Token, inline: Token): void {
  const [, written = '', raw = ''] = attribute.exec(inline.content) ?? []
  if (written === '') return
  const id = normalizeText(raw)
  const at = inline.content.lastIndexOf(written)
  if (run.ids.has(id)) {
    run.report('duplicate-id', rangeInBlock(run, inline, at, written.length), { id })
  }
  run.ids.add(id)
  heading.attrSet('id', id)
  inline.content = inline.content.slice(0, at).trimEnd()
}
