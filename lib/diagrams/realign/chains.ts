import { linkRows } from './link.ts'
import type { Link } from './nearest-links.ts'
import type { Joint, Row } from './rows.ts'

/** Joints that belong into one column, from top to bottom; a joint without partners is one alone. */
export type Chain = readonly Joint[]

/**
 * All chains of a drawing, each after those that stand left of it. `undefined` when that cannot be
 * told: a joint with several partners, a chain whose joints differ in width or of which none shows
 * where the others belong, chains that cross.
 */
export function chainsOf(rows: readonly Row[]): readonly Chain[] | undefined {
  const next = new Map<Joint, Joint>()
  const linked = new Set<Joint>()
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1]
    const links: readonly Link[] | undefined = below && linkRows(row, below, rows)
    if (below !== undefined && links === undefined) return undefined
    for (const link of links ?? []) {
      next.set(link.above, link.below)
      linked.add(link.below)
    }
  }
  const heads = rows.flatMap((row) => row.joints).filter((joint) => !linked.has(joint))
  const chains = heads.map((head) => follow(head, next))
  return chains.every(isSound) ? fromLeftToRight(chains) : undefined
}

function follow(head: Joint, next: ReadonlyMap<Joint, Joint>): Chain {
  const chain: Joint[] = []
  for (let joint: Joint | undefined = head; joint !== undefined; joint = next.get(joint)) {
    chain.push(joint)
  }
  return chain
}

/** Two joints that agree, or a line without words, show where the others belong. */
function isSound(chain: Chain): boolean {
  const strokes = new Set(chain.map((joint) => joint.stroke))
  if (strokes.size === 1) return true
  const widths = new Set(chain.map((joint) => joint.width))
  const shows = strokes.size < chain.length || chain.some((joint) => joint.segment.textFree)
  return widths.size === 1 && shows
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
