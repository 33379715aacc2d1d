import type { Joint } from './rows.ts'
import type { Sketch } from './sketch.ts'
import { strokeIn } from './sketch.ts'

/** Joints that belong into one column, from top to bottom; a joint without partners is one alone. */
export type Chain = readonly Joint[]

/**
 * All chains of a drawing, each after those that stand left of it. `undefined` when that cannot be
 * told: chains that cross.
 */
export function chainsOf(sketch: Sketch): readonly Chain[] | undefined {
  const next = new Map<Joint, Joint>()
  const linked = new Set<Joint>()
  for (const [index, { joints }] of sketch.rows.entries()) {
    const bottoms = sketch.rows[index + 1]?.joints.filter((joint) => joint.up) ?? []
    for (const above of joints.filter((joint) => joint.down)) {
      const stroke = strokeIn(sketch, above)
      const below = bottoms.find((joint) => strokeIn(sketch, joint) === stroke)
      if (below === undefined) continue
      next.set(above, below)
      linked.add(below)
    }
  }
  const heads = sketch.rows.flatMap((row) => row.joints).filter((joint) => !linked.has(joint))
  return fromLeftToRight(heads.map((head) => follow(head, next)))
}

function follow(head: Joint, next: ReadonlyMap<Joint, Joint>): Chain {
  const chain: Joint[] = []
  for (let joint: Joint | undefined = head; joint !== undefined; joint = next.get(joint)) {
    chain.push(joint)
  }
  return chain
}

/** Chains so that in every row the order of joints is kept; `undefined` when two cross. */
function fromLeftToRight(chains: readonly Chain[]): readonly Chain[] | undefined {
  const chainOf = new Map(chains.flatMap((chain) => chain.map((joint) => [joint, chain] as const)))
  const waiting = new Map(
    chains.map((chain) => [chain, chain.filter((joint) => joint.ordinal > 0).length]),
  )
  const after = new Map<Joint, Joint>()
  const byRow = new Map<number, Joint[]>()
  for (const joint of chainOf.keys()) {
    const row = byRow.get(joint.row)
    if (row === undefined) byRow.set(joint.row, [joint])
    else row.push(joint)
  }
  for (const joints of byRow.values()) {
    const ordered = joints.toSorted((a, b) => a.ordinal - b.ordinal)
    ordered.forEach((joint, index) => {
      const right = ordered[index + 1]
      if (right !== undefined) after.set(joint, right)
    })
  }
  const ready = chains.filter((chain) => waiting.get(chain) === 0)
  const ordered: Chain[] = []
  for (let chain = ready.shift(); chain !== undefined; chain = ready.shift()) {
    ordered.push(chain)
    for (const joint of chain) {
      const right = after.get(joint)
      const blocked = right && chainOf.get(right)
      if (blocked === undefined) continue
      const left = (waiting.get(blocked) ?? 0) - 1
      waiting.set(blocked, left)
      if (left === 0) ready.push(blocked)
    }
  }
  return ordered.length === chains.length ? ordered : undefined
}
