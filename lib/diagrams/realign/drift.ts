import type { Chain } from './chains.ts'
import type { Joint, Row } from './rows.ts'

/** An edge that has left its column. */
export interface Drift {
  /** One-based line of the drawing. */
  readonly line: number
  /** One-based number of the edge among the line's edges. */
  readonly edge: number
  /** True when no other edge stands right of it. */
  readonly last: boolean
  /** In UTF-16 units from the beginning of the line. */
  readonly offset: number
  /** How far it has drifted, in cells; positive to the right. */
  readonly cells: number
}

/** The first edge of each line that stands elsewhere than most of its chain. */
export function driftsOf(rows: readonly Row[], chains: readonly Chain[]): readonly Drift[] {
  const usual = new Map(
    chains.flatMap((chain) => {
      const column = mostFrequent(chain.map((joint) => joint.column))
      return chain.map((joint) => [joint, column] as const)
    }),
  )
  return rows.flatMap((row, index) => {
    const joint = row.joints.find((it) => usual.get(it) !== it.column)
    return joint === undefined ? [] : [driftOf(row, index, joint, usual.get(joint) ?? 0)]
  })
}

function driftOf(row: Row, index: number, joint: Joint, usual: number): Drift {
  const before = row.cells.filter((cell) => cell.column < joint.column)
  return {
    line: index + 1,
    edge: joint.ordinal + 1,
    last: joint.ordinal === row.joints.length - 1,
    offset: before.reduce((sum, cell) => sum + cell.text.length, 0),
    cells: joint.column - usual,
  }
}

/** Of equals the first. */
function mostFrequent(columns: readonly number[]): number {
  const count = (column: number): number => columns.filter((it) => it === column).length
  return columns.reduce((best, next) => (count(next) > count(best) ? next : best))
}
