import type { MarkdownIt } from 'markdown-it'
import { rangeInLine } from '../locate.ts'
import { runOf } from '../run.ts'

/** Emphasis, links, code; and at the start of a line headings, lists and fences. */
const markup =
  /\*\*(?=\S)[^*\n]{1,200}\*\*|!?\[[^[\]\n]{1,200}\]\([^()\s]{1,999}\)|(?<!`)`[^`\n]{1,200}`(?!`)|^[ \t]*(?:#{1,6} \S|[-*] \S|\d{1,3}\. \S|(?:```|~~~))/
const verbatim = /^[ \t>]*<(?:pre|script|style|textarea|svg|math)\b/i

/**
 * Reports Markdown right below a tag that begins a block: up to the next empty line all is HTML, and
 * `**` comes out as it is.
 */
export function markdownInHtml(md: MarkdownIt): void {
  md.core.ruler.push('markdown_in_html', ({ tokens, env }) => {
    for (const { type, content, map } of tokens) {
      if (type !== 'html_block' || verbatim.test(content) || content.startsWith('<!--')) continue
      const lines = content.split('\n')
      const index = lines.findIndex((line) => markup.test(withoutTags(line)))
      if (index < 0) continue
      const run = runOf(env)
      const line = (map?.[0] ?? 0) + index
      const [found = ''] = markup.exec(withoutTags(lines[index] ?? '')) ?? []
      const at = Math.max(0, (run.lines[line] ?? '').indexOf(found.trim()))
      run.report('markdown-in-html', rangeInLine(run, line, at, found.trim().length), {})
    }
  })
}

function withoutTags(line: string): string {
  return line.replaceAll(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length))
}
