import type { Joint, Row } from './rows.ts'

type Side = 'up' | 'down'

/** Lines that may begin or end under a word or on a rule: lifelines, branches. */
const plainLine = /^[|│┃║┆┇┊┋]$/
const arrowhead = /^[v^V▼▽↓⇓▲△↑⇑]$/

/**
 * Whether a joint needs another one above or below it. Corners and junctions always do; `+` needs
 * one on either side; a plain line needs one unless it ends at a word or a rule.
 */
export function demands(joint: Joint, side: Side, rows: readonly Row[]): boolean {
  if (!joint[side] || arrowhead.test(joint.text)) return false
  const neighbour = rows[joint.row + (side === 'up' ? -1 : 1)]
  if (neighbour === undefined || neighbour.cells.length === 0) return false
  if (plainLine.test(joint.text)) return isBlankAt(neighbour, joint.stroke)
  if (joint.text === '+') return isIsolated(joint, rows)
  return true
}

/** Whether a joint stands exactly above or below this one, with a line towards it. */
export function hasExact(joint: Joint, side: Side, rows: readonly Row[]): boolean {
  const neighbour = rows[joint.row + (side === 'up' ? -1 : 1)]
  const back = side === 'up' ? 'down' : 'up'
  return neighbour?.joints.some((other) => other[back] && other.stroke === joint.stroke) ?? false
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
