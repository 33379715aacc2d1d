import type { MarkdownIt } from 'markdown-it'
import { rangeOfLine } from '../locate.ts'
import { runOf } from '../run.ts'

/**
 * Reports a paragraph that a line of `---` right below it makes a heading: the line was meant as a
 * rule when the paragraph has several lines, or ends as a sentence does.
 */
export function underlinedHeadings(md: MarkdownIt): void {
  md.core.ruler.push('underlined_headings', ({ tokens, env }) => {
    for (const [index, { type, markup, map }] of tokens.entries()) {
      if (type !== 'heading_open' || !/^[-=]$/.test(markup)) continue
      const words = tokens[index + 1]?.content ?? ''
      if (!words.includes('\n') && !/[。．！？!?]$/.test(words)) continue
      const run = runOf(env)
      const rule = (map?.[1] ?? 1) - 1
      const typed = (run.lines[rule] ?? '').replace(/^[\s>]+/, '').trimEnd()
      run.report('underlined-heading', rangeOfLine(run, rule), { typed })
    }
  })
}
