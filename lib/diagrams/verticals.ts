import { boxArms, isBoxDrawing } from './box-drawing.ts'

/** Whether a vertical line leaves a character upwards and downwards. */
export interface Verticals {
  readonly up: boolean
  readonly down: boolean
}

const both: Verticals = { up: true, down: true }
const upOnly: Verticals = { up: true, down: false }
const downOnly: Verticals = { up: false, down: true }
const rule = /[-=+_.'|]/
/** Arrowheads: the line that ends here comes from the side away from the point. */
const pointingDown = /[vV▼▽↓⇓]/
const pointingUp = /[\^▲△↑⇑]/

/**
 * The vertical arms of a character of a drawing, `undefined` when it has none. ASCII means a line
 * only in company: `+` beside a rule, `.` and `'` as corners, `v` and `^` standing free.
 */
export function verticalsOf(text: string, before: string, after: string): Verticals | undefined {
  if (text === '|') return both
  if (text === '+') return rule.test(before) || rule.test(after) ? both : undefined
  if (text === '.') return before === '-' || after === '-' ? downOnly : undefined
  if (text === "'" || text === '`') return before === '-' || after === '-' ? upOnly : undefined
  const free = isBlank(before) && isBlank(after)
  if (free && pointingDown.test(text)) return upOnly
  if (free && pointingUp.test(text)) return downOnly
  return boxVerticals(text)
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
