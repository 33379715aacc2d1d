import type { Joint } from './rows.ts'
import type { Run } from './runs.ts'
import { isAnchored, runsOf } from './runs.ts'
import type { Sketch } from './sketch.ts'
import { strokeIn } from './sketch.ts'

/** What it is worth for a joint to stand so many cells from its own column. */
export type Worth = (joint: Joint, offset: number) => number

/** What a joint is worth whose run shows where its column is. */
export const anchored = 6
const floating = 3

/**
 * What the joints are worth that one meets above and below when it moves by some cells. Runs that
 * show where their column is are worth more; a lone joint that shows nothing is worth nothing,
 * unless joints above and below agree.
 */
export function worthIn(sketch: Sketch): Worth {
  const runs = runsOf(sketch)
  const worths = new Map<Run, number>()
  const [uppers, lowers] = [placesOf(sketch, 'down'), placesOf(sketch, 'up')]
  const worthOfPair = (other: Joint | undefined, agrees: boolean): number => {
    const run = other && runs.get(other)
    if (run === undefined) return 0
    const known = worths.get(run)
    const worth = known ?? (isAnchored(run, sketch) ? anchored : floating)
    if (known === undefined) worths.set(run, worth)
    return worth === anchored || run.length > 1 || agrees ? worth : 0
  }
  return (joint, offset) => {
    const stroke = joint.stroke + 2 * offset
    const top = joint.up ? uppers[joint.row - 1]?.get(stroke) : undefined
    const bottom = joint.down ? lowers[joint.row + 1]?.get(stroke) : undefined
    const agrees = top !== undefined && bottom !== undefined
    return worthOfPair(top, agrees) + worthOfPair(bottom, agrees)
  }
}

/** The joints of each row that have a line to a side, by their strokes. */
function placesOf(sketch: Sketch, side: 'up' | 'down'): readonly ReadonlyMap<number, Joint>[] {
  return sketch.rows.map(({ joints }) => {
    const facing = joints.filter((joint) => joint[side])
    return new Map(facing.map((joint) => [strokeIn(sketch, joint), joint]))
  })
}
