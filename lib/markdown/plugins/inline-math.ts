import type { MarkdownIt, StateInline } from 'markdown-it'
import { rangeInState } from '../locate.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { findFormulaEnd } from '../math/find-formula.ts'
import { drawFormula, mathMlOf } from '../math/formula-token.ts'
import { runOf } from '../run.ts'

/** Formulas in a line, in TeX: `$E = mc^2$`. Prices stay text: `$5と$6`. */
export function inlineMath(md: MarkdownIt, { target }: MarkdownOptions): void {
  // Before backslashes lose what they mean in TeX.
  md.inline.ruler.before('escape', 'math', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x24 /* $ */) return false
    const end = findFormulaEnd(state.src, state.pos)
    if (end < 0 || end >= state.posMax) return false
    if (!silent) pushFormula(state, end)
    state.pos = end + 1
    return true
  })
  md.renderer.rules['math_inline'] = (tokens, index) => {
    const source = md.utils.escapeHtml(tokens[index]?.content ?? '')
    return mathMlOf(tokens[index]) ?? `<code>${source}</code>`
  }

  function pushFormula(state: StateInline, end: number): void {
    const token = state.push('math_inline', 'math', 0)
    token.content = state.src.slice(state.pos + 1, end)
    const problem = drawFormula(token, false, target)
    if (!problem) return
    const run = runOf(state.env)
    const place = rangeInState(run, state, state.pos + 1 + problem.offset, 1)
    run.report('math-syntax', place, problem)
  }
}
