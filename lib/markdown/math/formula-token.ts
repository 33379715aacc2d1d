import type { Token } from 'markdown-it'
import type { Target } from '../markdown-plugin.ts'
import { mathMl } from './math-ml.ts'
import type { MathProblem } from './math-problem.ts'

/**
 * Draws the formula that a token holds as its content. Feed readers throw MathML away: for them,
 * nothing is drawn, and nothing complained of a second time.
 */
export function drawFormula(
  token: Token,
  display: boolean,
  target: Target,
): MathProblem | undefined {
  if (target === 'feed') return undefined
  const result = mathMl(token.content, display)
  if ('problem' in result) return result.problem
  token.meta = { ...token.meta, mathMl: result.html }
  return undefined
}

/** The MathML of a formula that was drawn. */
export function mathMlOf(token: Token | undefined): string | undefined {
  const drawn: unknown = token?.meta?.['mathMl']
  return typeof drawn === 'string' ? drawn : undefined
}
