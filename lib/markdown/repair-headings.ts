import { hear } from '../diagnostics/hear.ts'
import { mendText } from '../diagnostics/mend-text.ts'
import type { Mend } from '../diagnostics/mend-text.ts'
import { createMarkdown } from './create-markdown.ts'
import { findIgnoreComments } from './ignore-comments.ts'
import { readRendererOptions } from './renderer-options.ts'
import { startRun } from './run.ts'

/** `＃ 題`, `＃＃　題` and `#　題`. Without a blank, `＃題` may be a word that somebody collects. */
const heading = /^\u3000*[#＃]{1,6}[ \u3000]$/

/**
 * A Markdown text in which lines are headings that were meant to be: those with marks or a blank in
 * full width. A line that stands under `<!-- kumihan-ignore fullwidth-markup -->` is meant as it is.
 * @example repairHeadings('＃＃ 題') //=> '## 題'
 */
export function repairHeadings(markdown: string): string {
  if (!/[#＃][ \u3000]/.test(markdown)) return markdown
  const ignored = findIgnoreComments(markdown).filter(({ code }) => code === 'fullwidth-markup')
  const mends: Mend[] = []
  const report = hear({
    'fullwidth-markup': (place, facts) => {
      if (facts.kind !== 'mark' || !heading.test(facts.found)) return
      const line = place.start?.line ?? 0
      const isMeant = ignored.some((one) => one.firstLine <= line && line <= one.lastLine)
      if (!isMeant) mends.push({ place, text: facts.meant })
    },
  })
  const { env } = startRun({
    report: (code, at, facts) => report(code, { path: '', ...at }, facts),
  })
  createMarkdown(readRendererOptions({ highlight: false })).parse(markdown, env)
  return mendText(markdown, mends)
}
