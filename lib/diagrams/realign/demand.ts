import type { Joint, Row } from './rows.ts'

type Side = 'up' | 'down'

const plainLine = /^[|│┃║┆┇┊┋]$/
const arrowhead = /^[v^V▼▽↓⇓▲△↑⇑]$/

/**
 * Whether a joint needs another one above or below it. Corners always do; `+` needs one on either
 * side; what runs through needs one unless it ends at a word or a rule: lifelines, branches.
 */
export function demands(joint: Joint, side: Side, rows: readonly Row[]): boolean {
  if (!joint[side] || arrowhead.test(joint.text)) return false
  const neighbour = rows[joint.row + (side === 'up' ? -1 : 1)]
  if (neighbour === undefined || neighbour.joints.length === 0) return false
  if (joint.text === '+') return isIsolated(joint, rows)
  return !(joint.up && joint.down) || isBlankAt(neighbour, joint.stroke)
}

/** Whether a joint stands exactly above or below this one, with a line or an arrow towards it. */
export function hasExact(joint: Joint, side: Side, rows: readonly Row[]): boolean {
  const neighbour = rows[joint.row + (side === 'up' ? -1 : 1)]
  const back = side === 'up' ? 'down' : 'up'
  const meets = (other: Joint): boolean => other[back] || arrowhead.test(other.text)
  return neighbour?.joints.some((it) => it.stroke === joint.stroke && meets(it)) ?? false
}

function isBlankAt(row: Row, stroke: number): boolean {
  const cell = row.cells.find(
    ({ column, width }) => 2 * column < stroke && stroke < 2 * (column + width),
  )
  return cell === undefined || cell.text === ' ' || cell.text === '\u3000'
}

/** Whether a joint still lacks what it needs on this side: less strict than that it demands it. */
export function isOpen(joint: Joint, side: Side, rows: readonly Row[]): boolean {
  if (!joint[side] || arrowhead.test(joint.text) || hasExact(joint, side, rows)) return false
  return joint.text !== '+' || isIsolated(joint, rows)
}

/** Whether no joint stands exactly above or below this one. */
export function isIsolated(joint: Joint, rows: readonly Row[]): boolean {
  return !hasExact(joint, 'up', rows) && !hasExact(joint, 'down', rows)
}

/** A line that runs straight up and down: `|` and its kin. */
export function isPlainLine(joint: Joint): boolean {
  return plainLine.test(joint.text)
}
