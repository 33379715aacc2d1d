import type { Joint } from './rows.ts'
import type { Sketch } from './sketch.ts'
import { strokeIn } from './sketch.ts'

/** Joints that stand exactly one under the other in neighbouring rows, from top to bottom. */
export type Run = readonly Joint[]

/** The run of each joint; a joint without partners is one alone. */
export function runsOf(sketch: Sketch): ReadonlyMap<Joint, Run> {
  const runs = new Map<Joint, Joint[]>()
  let above = new Map<number, Joint[]>()
  for (const { joints } of sketch.rows) {
    const open = new Map<number, Joint[]>()
    for (const joint of joints) {
      const stroke = strokeIn(sketch, joint)
      const run = (joint.up ? above.get(stroke) : undefined) ?? []
      run.push(joint)
      runs.set(joint, run)
      if (joint.down) open.set(stroke, run)
    }
    above = open
  }
  return runs
}

/** How many joints stand exactly under another. */
export function countPairs(sketch: Sketch): number {
  const runs = runsOf(sketch)
  return runs.size - new Set(runs.values()).size
}

/**
 * Whether a run shows where its column is: before one of its joints there are no words, or one has
 * been mended, or it ends with corners.
 */
export function isAnchored(run: Run, { rows, moved }: Sketch): boolean {
  if (run.some((joint) => joint.free || moved.has(joint))) return true
  const isEnd = (joint: Joint | undefined, side: 'up' | 'down'): boolean => {
    const beyond = joint && rows[joint.row + (side === 'up' ? -1 : 1)]
    return !joint?.[side] || beyond === undefined || beyond.joints.length === 0
  }
  return isEnd(run[0], 'up') && isEnd(run.at(-1), 'down')
}
