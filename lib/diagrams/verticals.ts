import { boxArms, isBoxDrawing } from './box-drawing.ts'

/** Whether a vertical line leaves a character upwards and downwards. */
export interface Verticals {
  readonly up: boolean
  readonly down: boolean
}

const both: Verticals = { up: true, down: true }
const upOnly: Verticals = { up: true, down: false }
const downOnly: Verticals = { up: false, down: true }
const rule = /[-=_.'|]/
const sometimesVertical = /^[|+.'`vV^\u2190-\u25ff]/
const word = /[\p{L}\p{N}]/u
/** Arrowheads: the line that ends here comes from the side away from the point. */
const pointingDown = /[vV▼▽↓⇓]/
const pointingUp = /[\^▲△↑⇑]/

/** A quick no for nearly all clusters: whatever stands beside them, they are no line. */
export function mayBeVertical(cluster: string): boolean {
  return sometimesVertical.test(cluster)
}

/**
 * The vertical arms of a cluster of a line, `undefined` when it has none. ASCII means a line only
 * in company: `+` beside a rule, `.` and `'` as corners, `v` and `^` standing free.
 */
export function verticalsOf(
  line: readonly { readonly text: string }[],
  index: number,
): Verticals | undefined {
  const text = line[index]?.text ?? ''
  if (text === '|') return both
  if (!mayBeVertical(text)) return undefined
  const at = (offset: number): string => line[index + offset]?.text ?? ''
  if (text === '+') return isCrossing(at) ? both : undefined
  if (text === '.') return at(-1) === '-' || at(1) === '-' ? downOnly : undefined
  if (text === "'" || text === '`') return at(-1) === '-' || at(1) === '-' ? upOnly : undefined
  const down = pointingDown.test(text)
  if (!down && !pointingUp.test(text)) return boxVerticals(text)
  const free = isBlank(at(-1)) && isBlank(at(1)) && !word.test(at(-2)) && !word.test(at(2))
  return free ? (down ? upOnly : downOnly) : undefined
}

/** `+` beside a rule, or beside another one that is: `+--++--+`, but not `C++`. */
function isCrossing(at: (offset: number) => string): boolean {
  const [left, right] = [at(-1), at(1)]
  if (rule.test(left) || rule.test(right)) return true
  return (left === '+' && rule.test(at(-2))) || (right === '+' && rule.test(at(2)))
}

function boxVerticals(text: string): Verticals | undefined {
  const codePoint = text.codePointAt(0) ?? 0
  if (!isBoxDrawing(codePoint)) return undefined
  const { up, down } = boxArms(codePoint)
  return up || down ? { up: up > 0, down: down > 0 } : undefined
}

function isBlank(text: string): boolean {
  return text === '' || text === ' ' || text === '\u3000'
}
