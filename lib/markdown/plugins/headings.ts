import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { htmlTags } from '../html-tags.ts'
import { plainText } from '../plain-text.ts'
import { runOf } from '../run.ts'

/** Collects the headings, as lists of them show them. Runs when hints have been placed. */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push('headings', (state) => {
    const found = runOf(state.env).headings
    state.tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return
      const children = state.tokens[index + 1]?.children ?? []
      found.push({
        level: Number(token.tag.slice(1)),
        id: String(token.attrGet('id') ?? ''),
        text: plainText(children).trim(),
        html: inlineHtml(state, children),
        line: (token.map?.[0] ?? 0) + 1,
      })
    })
  })
}

/** What can stand inside another link: no links, no footnote marks, no ids for a second time. */
function inlineHtml({ md, env }: StateCore, children: readonly Token[]): string {
  const keeps: boolean[] = []
  const kept = children.filter((token) => {
    if (token.type === 'html_inline') return keepsTag(token.content, keeps)
    return !/^(?:link_open|link_close|footnote_ref)$/.test(token.type)
  })
  return md.renderer.renderInline(kept, md.options, env)
}

/** Decides on a raw tag; an end tag goes where its start tag went. */
function keepsTag(html: string, open: boolean[]): boolean {
  const [tag] = htmlTags(html)
  if (!tag || tag.kind === 'comment') return false
  if (tag.kind === 'close') return open.pop() ?? false
  const keep = tag.name !== 'a' && tag.attributes.length === 0
  if (!/^(?:wbr|br|img)$/.test(tag.name)) open.push(keep)
  return keep
}
