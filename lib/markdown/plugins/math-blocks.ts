import type { MarkdownIt, StateBlock, Token } from 'markdown-it'
import { fenceInfo } from '../../text/fence-info.ts'
import { rangeInLine, rangeOfLine } from '../locate.ts'
import type { Range } from '../range.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { drawFormula, mathMlOf } from '../math/formula-token.ts'
import { runOf } from '../run.ts'
import type { Run } from '../run.ts'

/** A formula longer than that may have to scroll on a phone; in UTF-16 units of TeX. */
const longest = 40

/**
 * Formulas that stand by themselves, in TeX: between two lines of `$$`, in one line between `$$` and
 * `$$`, or in a fence that is called `math`.
 */
export function mathBlocks(md: MarkdownIt, { target }: MarkdownOptions): void {
  md.block.ruler.before('fence', 'math_block', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  // When the fences have been looked at: one without an end is told like any other.
  md.core.ruler.after('fences', 'math_blocks', ({ tokens, env }) => {
    for (const token of tokens) {
      if (isMathFence(md, token)) becomeFormula(token)
      if (token.type !== 'math_block') continue
      const problem = drawFormula(token, true, target)
      if (!problem) continue
      const run = runOf(env)
      run.report('math-syntax', placeInFormula(run, token, problem.offset), problem)
    }
  })
  md.renderer.rules['math_block'] = (tokens, index) => {
    const token = tokens[index]
    const mathMl = mathMlOf(token)
    const source = token?.content ?? ''
    if (mathMl === undefined) return `<pre><code>${md.utils.escapeHtml(source)}\n</code></pre>\n`
    const reach = target === 'page' && source.length > longest ? ' tabindex="0"' : ''
    return `<div class="math"${reach}>${mathMl}</div>\n`
  }
}

function readBlock(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const first = lineOf(state, startLine)
  if (!first.startsWith('$$')) return false
  const inOneLine = /^\$\$(.*[^\s$].*)\$\$\s*$/.exec(first)?.[1]
  if (inOneLine === undefined && first.trimEnd() !== '$$') return false
  const lastLine = inOneLine === undefined ? findEnd(state, startLine, endLine) : startLine
  if (lastLine === undefined) {
    if (!silent) reportUnclosed(state, startLine)
    return false
  }
  if (silent) return true
  const token = state.push('math_block', 'math', 0)
  token.content = inOneLine ?? contentOf(state, startLine + 1, lastLine)
  token.map = [startLine, lastLine + 1]
  token.meta = { firstLine: inOneLine === undefined ? startLine + 1 : startLine }
  state.line = lastLine + 1
  return true
}

function lineOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line])
}

/** The line that ends with `$$`; a quote or an item that ends before it holds no formula. */
function findEnd(state: StateBlock, startLine: number, endLine: number): number | undefined {
  for (let line = startLine + 1; line < endLine; line += 1) {
    const text = lineOf(state, line).trimEnd()
    if (text !== '' && (state.sCount[line] ?? 0) < state.blkIndent) return undefined
    if (text.endsWith('$$')) return line
  }
  return undefined
}

function contentOf(state: StateBlock, from: number, lastLine: number): string {
  const lines = state.getLines(from, lastLine + 1, state.blkIndent, false)
  return lines.trimEnd().slice(0, -2).trimEnd()
}

function reportUnclosed({ env }: StateBlock, line: number): void {
  const run = runOf(env)
  run.report('math-syntax', rangeOfLine(run, line), { reason: { kind: 'unclosed' } })
}

function isMathFence(md: MarkdownIt, { type, info }: Token): boolean {
  return type === 'fence' && fenceInfo(md.utils.unescapeAll(info)).language === 'math'
}

function becomeFormula(token: Token): void {
  token.type = 'math_block'
  token.content = token.content.trimEnd()
  token.meta = { firstLine: (token.map?.[0] ?? 0) + 1 }
}

/** The place of a character of a formula; what stands before the formula's lines is no part of it. */
function placeInFormula(run: Run, { content, meta }: Token, offset: number): Range {
  const before = content.slice(0, offset).split('\n')
  const written = content.split('\n')[before.length - 1] ?? ''
  const line = Number(meta?.['firstLine']) + before.length - 1
  const indent = Math.max(0, (run.lines[line] ?? '').lastIndexOf(written))
  return rangeInLine(run, line, indent + (before.at(-1) ?? '').length, 1)
}
