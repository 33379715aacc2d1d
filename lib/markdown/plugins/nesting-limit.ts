import type { MarkdownIt, StateBlock } from 'markdown-it'
import { rangeInLine } from '../locate.ts'
import { runOf } from '../run.ts'

/** markdown-it drops, without a word, every block that lies this deep. A list counts twice. */
const deepest = 100

/** A list or a definition opens two levels at once, so the last level that is safe is two above. */
const lastLevel = deepest - 2

/**
 * Keeps text that is nested deeper than any reader could follow: instead of dropping it, prints it
 * as it was typed, in one paragraph, and reports it.
 */
export function nestingLimit(md: MarkdownIt): void {
  md.set({ maxNesting: deepest })
  md.block.ruler.before('code', 'nesting_limit', keepAsText)
}

function keepAsText(state: StateBlock, startLine: number, endLine: number): boolean {
  if (state.level < lastLevel) return false
  reportDepth(state, startLine)
  const nextLine = endOfContainer(state, startLine, endLine)
  state.push('paragraph_open', 'p', 1).map = [startLine, nextLine]
  const inline = state.push('inline', '', 0)
  inline.map = [startLine, nextLine]
  inline.content = state.getLines(startLine, nextLine, state.blkIndent, false).trim()
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = nextLine
  return true
}

function endOfContainer(state: StateBlock, startLine: number, endLine: number): number {
  let line = startLine + 1
  while (line < endLine && (state.isEmpty(line) || (state.sCount[line] ?? 0) >= state.blkIndent)) {
    line += 1
  }
  return line
}

function reportDepth(state: StateBlock, line: number): void {
  const run = runOf(state.env)
  const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  const lineStart = state.src.lastIndexOf('\n', at - 1) + 1
  run.report('too-deep', rangeInLine(run, line, at - lineStart), { deepest: lastLevel })
}
