import { pricesOf } from './prices.ts'
import type { Price } from './prices.ts'
import type { Joint, Segment } from './rows.ts'
import { anchored } from './worth.ts'
import type { Worth } from './worth.ts'
import type { Sketch } from './sketch.ts'
import { strokeIn } from './sketch.ts'

/** A row whose joints have been moved so that more of them stand under and above others. */
export interface Mending {
  readonly row: number
  readonly moved: ReadonlyMap<Joint, number>
  /** What the new pairs are worth, less what the changes cost. */
  readonly gain: number
  /** What the changes cost. */
  readonly cost: number
  /** Whether a joint moves to where something shows that it belongs. */
  readonly isAnchored: boolean
  /** False when another way to move the joints would be as good. */
  readonly isOnly: boolean
}

/** How far a joint may have drifted. In cells. */
const reach = 32

/** The best way to move the joints before one and this one, were this one moved by so many cells. */
interface Plan {
  readonly offset: number
  readonly score: number
  readonly cost: number
  /** How many ways are as good as this one. */
  readonly ways: number
  /** Whether a segment without words has changed. */
  readonly bare: boolean
  readonly before: Plan | undefined
}

/**
 * Moves the joints of one row so that most stand under and above others, while its neighbours stay:
 * by dynamic programming from left to right, over how far each joint moves. Few changes are better
 * than many, and changes where words are better than in bare lines.
 */
export function mendRow(index: number, sketch: Sketch, worth: Worth): Mending | undefined {
  const joints = sketch.rows[index]?.joints ?? []
  const offsets = offsetsOf(joints, index, sketch)
  let plans: readonly Plan[] = [
    { offset: 0, score: 0, cost: 0, ways: 1, bare: false, before: undefined },
  ]
  for (const joint of joints) {
    const priceOf = pricesOf(joint.segment)
    plans = offsets.flatMap((offset) => {
      const gain = worth(joint, offset)
      // Only to meet another joint does one move by itself; else it goes where the one before goes.
      const befores = gain === 0 ? plans.filter((plan) => plan.offset === offset) : plans
      return best(befores.flatMap((before) => goOn(before, offset, gain, joint.segment, priceOf)))
    })
  }
  const [plan] = best(plans)
  if (plan === undefined) return undefined
  const unmoved = joints.reduce((sum, joint) => sum + worth(joint, 0), 0)
  const moved = columnsOf(plan, joints)
  return {
    row: index,
    moved,
    isAnchored: [...moved].some(
      ([joint, column]) => worth(joint, column - joint.column) >= anchored,
    ),
    gain: plan.score - unmoved,
    cost: plan.cost,
    isOnly: plan.ways === 1,
  }
}

/** A plan with one joint more; none where its segment cannot be so wide. */
function goOn(
  before: Plan,
  offset: number,
  gain: number,
  segment: Segment,
  priceOf: Price,
): readonly Plan[] {
  const change = offset - before.offset
  const price = priceOf(change, before.bare)
  if (price === undefined) return []
  const score = before.score + gain - price
  const bare = before.bare || (change !== 0 && segment.textFree)
  return [{ offset, score, cost: before.cost + price, ways: before.ways, bare, before }]
}

function best(plans: readonly Plan[]): readonly Plan[] {
  const score = Math.max(...plans.map((plan) => plan.score))
  const equals = plans.filter((plan) => plan.score === score)
  const [first] = equals
  if (first === undefined) return []
  return [{ ...first, ways: equals.reduce((sum, { ways }) => sum + ways, 0) }]
}

function columnsOf(plan: Plan, joints: readonly Joint[]): ReadonlyMap<Joint, number> {
  const moved = new Map<Joint, number>()
  let step: Plan | undefined = plan
  for (const joint of joints.toReversed()) {
    if (step !== undefined && step.offset !== 0) moved.set(joint, joint.column + step.offset)
    step = step?.before
  }
  return moved
}

/** All distances by which a joint of a row would come to stand under or above another. */
function offsetsOf(joints: readonly Joint[], index: number, sketch: Sketch): readonly number[] {
  const offsets = new Set([0])
  for (const joint of joints) {
    for (const [row, side, back] of [
      [index - 1, 'up', 'down'],
      [index + 1, 'down', 'up'],
    ] as const) {
      for (const other of sketch.rows[row]?.joints ?? []) {
        const offset = (strokeIn(sketch, other) - joint.stroke) / 2
        const meets = joint[side] && other[back]
        if (meets && Number.isInteger(offset) && Math.abs(offset) <= reach) offsets.add(offset)
      }
    }
  }
  return [...offsets]
}
