import type { Joint, Row } from './rows.ts'

/** Rows whose joints stand where somebody supposes that they belong. */
export interface Sketch {
  readonly rows: readonly Row[]
  /** The column of each joint that does not stand in its own. */
  readonly moved: ReadonlyMap<Joint, number>
}

export function columnIn({ moved }: Sketch, joint: Joint): number {
  return moved.get(joint) ?? joint.column
}

/** Where a joint's stroke runs, in half cells. */
export function strokeIn(sketch: Sketch, joint: Joint): number {
  return 2 * columnIn(sketch, joint) + joint.width
}

/** The column behind the joint before this one, where this one's segment begins. */
export function startIn(sketch: Sketch, { row, ordinal }: Joint): number {
  const left = sketch.rows[row]?.joints[ordinal - 1]
  return left === undefined ? 0 : columnIn(sketch, left) + left.width
}

/** Whether nothing stands at a place of a row, given by half cells. */
export function isBlankAt(sketch: Sketch, row: Row, stroke: number): boolean {
  const joint = row.joints.find((it) => 2 * columnIn(sketch, it) + 2 * it.width > stroke)
  if (joint !== undefined && 2 * columnIn(sketch, joint) < stroke) return false
  const last = row.joints.at(-1)
  const behind = last === undefined ? 0 : columnIn(sketch, last) + last.width
  const [cells, start] = joint ? [joint.segment.cells, startIn(sketch, joint)] : [row.rest, behind]
  const origin = cells[0]?.column ?? 0
  const cell = cells.find(({ column, width }) => {
    const place = 2 * (start + column - origin)
    return place < stroke && stroke < place + 2 * width
  })
  return cell === undefined || cell.text === ' ' || cell.text === '\u3000'
}
