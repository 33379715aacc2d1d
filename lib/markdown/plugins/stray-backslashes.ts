import type { MarkdownIt, Token } from 'markdown-it'
import { rangeInBlock } from '../locate.ts'
import { runOf } from '../run.ts'

/**
 * Reports a `\` that was meant to break or to join a line and does neither, because the paragraph
 * ends there or blanks follow: it is printed.
 */
export function strayBackslashes(md: MarkdownIt): void {
  md.core.ruler.push('stray_backslashes', ({ src, tokens, env }) => {
    if (!/\\[ \t]*(?:\n|$)/.test(src)) return
    const run = runOf(env)
    for (const token of tokens) {
      for (const at of strayPlaces(token)) {
        run.report('suspicious-join', rangeInBlock(run, token, at, 1), {})
      }
    }
  })
}

/** Offsets of odd backslashes with blanks and a line end, or with the block's end, behind them. */
function strayPlaces({ type, content }: Token): readonly number[] {
  if (type !== 'inline' || !content.includes('\\')) return []
  const ends = content.matchAll(/(?<!\\)(?:\\\\)*(\\)(?:[ \t]+(?=\n)|[ \t]*$)/g)
  return Array.from(ends, ({ 0: found, index }) => index + found.trimEnd().length - 1)
}
