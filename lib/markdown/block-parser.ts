import Parser from 'markdown-it'
import type { MarkdownIt } from 'markdown-it'
import definitionLists from 'markdown-it-deflist'
import footnotes from 'markdown-it-footnote'
import { sourceLines } from './plugins/source-lines.ts'

/** A parser that knows blocks only: the content of each is left as it was typed. */
export function blockParser(): MarkdownIt {
  const md = new Parser({ html: true })
  sourceLines(md)
  footnotes(md)
  definitionLists(md)
  md.core.ruler.enableOnly(['source_lines', 'normalize', 'block'])
  return md
}
