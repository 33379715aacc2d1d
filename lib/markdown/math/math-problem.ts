import type { MathReason } from '../../diagnostics/catalogue/math.ts'

/** What is wrong with a formula. */
export interface MathProblem {
  readonly reason: MathReason
  /** In the formula, in UTF-16 units. */
  readonly offset: number
}

/** How the library's messages begin, and what they mean. */
const meanings: readonly (readonly [RegExp, (name: string) => MathReason])[] = [
  [/^Unsupported function name: (\\[a-zA-Z]+|\\?.)/, (name) => ({ kind: 'unknown-command', name })],
  [/^Undefined control sequence: (\S+)/, (name) => ({ kind: 'unknown-command', name })],
  [/^No such environment: (\S+)/, (name) => ({ kind: 'unknown-environment', name })],
  [/^Unexpected end of input in a macro argument/, () => ({ kind: 'argument' })],
  [/^Expected group/, () => ({ kind: 'argument' })],
  [/^Expected 'EOF', got '(.+?)' at/, (sign) => ({ kind: 'unexpected', sign })],
  [/^Expected '(.+?)', got/, (sign) => ({ kind: 'missing', sign })],
  [/^Double (?:super|sub)script/, () => ({ kind: 'two-scripts' })],
  [/^Too many expansions/, () => ({ kind: 'too-long' })],
]

/** What the error says that was thrown over a formula. */
export function mathProblemOf(error: unknown, formula: string): MathProblem {
  const message = (error instanceof Error ? error.message : String(error)).trim()
  // The library's parser calls itself for every brace; a stack that overflows means too many.
  if (error instanceof RangeError) return { reason: { kind: 'too-long' }, offset: 0 }
  const [plain = ''] = message.split(/ at (?:position|end of input)/)
  const found = meanings
    .map(([pattern, mean]) => ({ match: pattern.exec(message), mean }))
    .find(({ match }) => match)
  const reason = found?.mean(found.match?.[1] ?? '') ?? { kind: 'other', message: plain.trim() }
  return { reason, offset: Math.min(positionOf(error), Math.max(formula.trimEnd().length - 1, 0)) }
}

function positionOf(error: unknown): number {
  const position: unknown =
    typeof error === 'object' && error !== null && 'position' in error ? error.position : undefined
  return typeof position === 'number' ? position : 0
}
