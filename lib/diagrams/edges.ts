import type { Ambiguity } from './ambiguity.ts'
import { ambiguousClasses } from './ambiguity.ts'
import type { Cluster } from './cells.ts'
import { clustersOf } from './cells.ts'
import { verticalsOf } from './verticals.ts'

/** Classes of ambiguous characters that are wide: one bit each, by index in `ambiguousClasses`. */
export type Bits = number

/** A character with a vertical line through it, and what stands left of it on its line. */
export interface Edge {
  /** Its stroke's place, in half cells, were all ambiguous characters narrow. */
  readonly narrow: number
  /** By class: how many half cells its place moves when the class is wide. */
  readonly shift: readonly number[]
  readonly up: boolean
  readonly down: boolean
}

export type EdgeRows = readonly (readonly Edge[])[]

/** A quick no for lines of words. */
const hasEdge = /[|+.'`vV^\u2190-\u25ff]/

/** The edges of a drawing, line by line. */
export function edgeRowsOf(drawing: string): EdgeRows {
  return drawing.split('\n').map((line) => (hasEdge.test(line) ? edgesOf(clustersOf(line)) : []))
}

function edgesOf(clusters: readonly Cluster[]): readonly Edge[] {
  const edges: Edge[] = []
  const shift = ambiguousClasses.map(() => 0)
  let narrow = 0
  clusters.forEach((cluster, index) => {
    const verticals = verticalsOf(clusters, index)
    const kind = cluster.ambiguous === undefined ? -1 : ambiguousClasses.indexOf(cluster.ambiguous)
    if (verticals !== undefined) {
      const own =
        kind < 0 ? shift.slice() : shift.map((cells, other) => (other === kind ? cells + 1 : cells))
      edges.push({ narrow: narrow + cluster.narrow, shift: own, ...verticals })
    }
    narrow += 2 * cluster.narrow
    if (kind >= 0) shift[kind] = (shift[kind] ?? 0) + 2
  })
  return edges
}

/** The number of lines that go on from a character into the one right below it. */
export function countJoined(rows: EdgeRows, wide: Bits): number {
  let count = 0
  let above = new Set<number>()
  for (const edges of rows) {
    const below = new Set<number>()
    for (const edge of edges) {
      const place = placeOf(edge, wide)
      if (edge.up && above.has(place)) count++
      if (edge.down) below.add(place)
    }
    above = below
  }
  return count
}

/** How many vertical lines of a drawing go on from one line into the next. */
export function countJoinedPairs(drawing: string, ambiguity: Ambiguity): number {
  return countJoined(edgeRowsOf(drawing), wideBits(ambiguity))
}

/**
 * A quick no to the question whether an edge of a drawing has drifted: nowhere do two neighbouring
 * lines both have an edge without a partner on the other.
 */
export function mayHaveDrifted(rows: EdgeRows, ambiguity: Ambiguity): boolean {
  const wide = wideBits(ambiguity)
  return rows.some((above, index) => {
    const below = rows[index + 1] ?? []
    const downs = new Set(above.flatMap((edge) => (edge.down ? [placeOf(edge, wide)] : [])))
    const ups = new Set(below.flatMap((edge) => (edge.up ? [placeOf(edge, wide)] : [])))
    return hasMore(downs, ups) && hasMore(ups, downs)
  })
}

function hasMore(places: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const place of places) if (!others.has(place)) return true
  return false
}

function wideBits(ambiguity: Ambiguity): Bits {
  const wide = ambiguousClasses.filter((name) => ambiguity[name] === 2)
  return bitsOf(wide.map((name) => ambiguousClasses.indexOf(name)))
}

function placeOf(edge: Edge, wide: Bits): number {
  return edge.shift.reduce(
    (sum, shift, kind) => ((wide >> kind) & 1 ? sum + shift : sum),
    edge.narrow,
  )
}

export function bitsOf(classes: readonly number[]): Bits {
  return classes.reduce((bits, kind) => bits | (1 << kind), 0)
}
