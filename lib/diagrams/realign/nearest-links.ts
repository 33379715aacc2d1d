import { demands } from './demand.ts'
import type { Joint, Row } from './rows.ts'

/** Two joints of neighbouring rows that belong one under the other. */
export interface Link {
  readonly above: Joint
  readonly below: Joint
}

/** How far from its partner a joint may have drifted, where counting does not tell. In cells. */
const reach = 8
/** How much better than the next best a choice must be: three cells. */
const margin = 12

interface Plan {
  readonly score: number
  readonly links: readonly Link[]
}

const nothing: Plan = { score: 0, links: [] }

/**
 * The most links that do not cross, of those the nearest; only where an end demands a partner.
 * `undefined` when another choice would be nearly as good.
 */
export function nearestLinks(
  tops: readonly Joint[],
  bottoms: readonly Joint[],
  rows: readonly Row[],
): readonly Link[] | undefined {
  const best = bestPlan(tops, bottoms, rows, undefined)
  const isClear = best.links.every((link) => {
    const other = bestPlan(tops, bottoms, rows, link)
    return other.links.length < best.links.length || other.score <= best.score - margin
  })
  return isClear ? best.links : undefined
}

/** By dynamic programming over both rows, as for the longest common subsequence. */
function bestPlan(
  tops: readonly Joint[],
  bottoms: readonly Joint[],
  rows: readonly Row[],
  without: Link | undefined,
): Plan {
  let previous: readonly Plan[] = [nothing, ...bottoms.map(() => nothing)]
  for (const above of tops) {
    const current: Plan[] = [nothing]
    for (const [index, below] of bottoms.entries()) {
      const skip = better(previous[index + 1], current[index])
      const link = { above, below }
      const forbidden = without?.above === above && without.below === below
      const taken = forbidden ? undefined : withLink(previous[index], link, rows)
      current.push(better(skip, taken))
    }
    previous = current
  }
  return previous.at(-1) ?? nothing
}

function withLink(plan: Plan = nothing, link: Link, rows: readonly Row[]): Plan | undefined {
  const ends = strength(link, rows)
  if (ends === 0 || distance(link) > reach) return undefined
  return {
    score: plan.score + 40 * ends - 4 * distance(link),
    links: [...plan.links, link],
  }
}

function better(a: Plan = nothing, b: Plan = nothing): Plan {
  const more = b.links.length - a.links.length
  return more > 0 || (more === 0 && b.score > a.score) ? b : a
}

/** How many ends of a link demand a partner. */
export function strength({ above, below }: Link, rows: readonly Row[]): number {
  return Number(demands(above, 'down', rows)) + Number(demands(below, 'up', rows))
}

/** In cells; half ones count. */
export function distance({ above, below }: Link): number {
  return Math.abs(above.stroke - below.stroke) / 2
}
