import { lacks } from './demand.ts'
import type { Side } from './demand.ts'
import type { Mending } from './mend-row.ts'
import { mendRow } from './mend-row.ts'
import type { Row } from './rows.ts'
import type { Sketch } from './sketch.ts'
import { strokeIn } from './sketch.ts'
import { worthIn } from './worth.ts'

export interface Settled {
  readonly sketch: Sketch
  /** What all the changes cost. */
  readonly cost: number
  /** False when a row could be mended in two ways: nothing has been done since. */
  readonly isClear: boolean
}

/**
 * Where the joints of a drawing belong if each row is mended that has left its neighbours, the
 * clearest first. A word may be too long for its place there.
 */
export function settle(rows: readonly Row[]): Settled {
  let sketch: Sketch = { rows, moved: new Map() }
  let cost = 0
  const mended = new Set<number>()
  for (;;) {
    const mending = bestMending(sketch, mended)
    if (mending === undefined) return { sketch, cost, isClear: true }
    if (!mending.isOnly) return { sketch, cost: cost + mending.cost, isClear: false }
    mended.add(mending.row)
    sketch = apply(sketch, mending)
    cost += mending.cost
  }
}

function bestMending(sketch: Sketch, mended: ReadonlySet<number>): Mending | undefined {
  const worth = worthIn(sketch)
  const mendings = sketch.rows.flatMap((_, index) => {
    if (mended.has(index) || !canGain(sketch, index)) return []
    const mending = mendRow(index, sketch, worth)
    const isWanted =
      mending !== undefined && mending.gain > 0 && (mending.isAnchored || helps(sketch, mending))
    return isWanted ? [mending] : []
  })
  const [best] = mendings.toSorted(
    (a, b) => Number(b.isAnchored) - Number(a.isAnchored) || b.gain - a.gain,
  )
  return best
}

/** A quick no for most rows: every joint that faces them from above or below has its partner there. */
function canGain(sketch: Sketch, index: number): boolean {
  const joints = sketch.rows[index]?.joints ?? []
  const isLonely = (row: number, back: Side, side: Side): boolean =>
    (sketch.rows[row]?.joints ?? []).some(
      (other) =>
        other[back] &&
        !joints.some((joint) => joint[side] && strokeIn(sketch, joint) === strokeIn(sketch, other)),
    )
  return (
    joints.length > 0 && (isLonely(index - 1, 'down', 'up') || isLonely(index + 1, 'up', 'down'))
  )
}

function apply(sketch: Sketch, { moved }: Mending): Sketch {
  return { ...sketch, moved: new Map([...sketch.moved, ...moved]) }
}

function helps(sketch: Sketch, mending: Mending): boolean {
  return countLacks(apply(sketch, mending), mending.row) <= countLacks(sketch, mending.row)
}

/** How many joints of a row and its neighbours lack each other. */
function countLacks(sketch: Sketch, index: number): number {
  const count = (row: number, sides: readonly ('up' | 'down')[]): number =>
    (sketch.rows[row]?.joints ?? [])
      .flatMap((joint) => sides.map((side) => lacks(joint, side, sketch)))
      .filter(Boolean).length
  return count(index - 1, ['down']) + count(index, ['up', 'down']) + count(index + 1, ['up'])
}
