import type { Joint } from './rows.ts'
import type { Sketch } from './sketch.ts'
import { isBlankAt, strokeIn } from './sketch.ts'

export type Side = 'up' | 'down'

const plainLine = /^[|│┃║┆┇┊┋]$/
const arrowhead = /^[v^V▼▽↓⇓▲△↑⇑]$/

/**
 * Whether a joint needs another one above or below it. Corners always do; `+` needs one on either
 * side; what runs through needs one unless it ends at a word or a rule: lifelines, branches.
 */
function demands(joint: Joint, side: Side, sketch: Sketch): boolean {
  if (!joint[side] || arrowhead.test(joint.text)) return false
  const neighbour = sketch.rows[joint.row + (side === 'up' ? -1 : 1)]
  if (neighbour === undefined || neighbour.joints.length === 0) return false
  if (joint.text === '+') return !hasExact(joint, 'up', sketch) && !hasExact(joint, 'down', sketch)
  return !(joint.up && joint.down) || isBlankAt(sketch, neighbour, strokeIn(sketch, joint))
}

/** Whether a joint stands exactly above or below this one, with a line or an arrow towards it. */
function hasExact(joint: Joint, side: Side, sketch: Sketch): boolean {
  const neighbour = sketch.rows[joint.row + (side === 'up' ? -1 : 1)]
  const back = side === 'up' ? 'down' : 'up'
  const stroke = strokeIn(sketch, joint)
  const meets = (other: Joint): boolean => other[back] || arrowhead.test(other.text)
  return neighbour?.joints.some((it) => strokeIn(sketch, it) === stroke && meets(it)) ?? false
}

/** Whether a joint needs another one on a side, and there is none. */
export function lacks(joint: Joint, side: Side, sketch: Sketch): boolean {
  return demands(joint, side, sketch) && !hasExact(joint, side, sketch)
}

/** A line that runs straight up and down: `|` and its kin. */
export function isPlainLine(joint: Joint): boolean {
  return plainLine.test(joint.text)
}
