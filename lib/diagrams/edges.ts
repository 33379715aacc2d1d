import type { Ambiguity } from './ambiguity.ts'
import { ambiguousClasses } from './ambiguity.ts'
import type { Cluster } from './cells.ts'
import { clusterRowsOf } from './cells.ts'
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

/** No ambiguous character stands left of an edge. */
export const unmoved: readonly number[] = ambiguousClasses.map(() => 0)

/** The edges of a drawing, line by line. */
export function edgeRowsOf(rows: readonly (readonly Cluster[])[]): EdgeRows {
  return rows.map(edgesOf)
}

function edgesOf(clusters: readonly Cluster[]): readonly Edge[] {
  const edges: Edge[] = []
  let left: number[] | undefined
  let narrow = 0
  clusters.forEach((cluster, index) => {
    const verticals = cluster.mayBeEdge ? verticalsOf(clusters, index) : undefined
    const kind = cluster.ambiguous === undefined ? -1 : ambiguousClasses.indexOf(cluster.ambiguous)
    if (kind >= 0) left = addTo(left ?? [...unmoved], kind)
    if (verticals !== undefined) {
      const { up, down } = verticals
      edges.push({ narrow: narrow + cluster.narrow, shift: left?.slice() ?? unmoved, up, down })
    }
    narrow += 2 * cluster.narrow
    if (kind >= 0) left = addTo(left ?? [...unmoved], kind)
  })
  return edges
}

/** A wide character moves its own stroke by half of what it moves those behind it. */
function addTo(shift: number[], kind: number): number[] {
  shift[kind] = (shift[kind] ?? 0) + 1
  return shift
}

/** The number of lines that go on from a character into the one right below it. */
export function countJoined(rows: EdgeRows, wide: Bits): number {
  let count = 0
  let above: readonly number[] = []
  for (const edges of rows) {
    const below: number[] = []
    for (const edge of edges) {
      const place = placeOf(edge, wide)
      if (edge.up && above.includes(place)) count++
      if (edge.down) below.push(place)
    }
    above = below
  }
  return count
}

/** How many vertical lines of a drawing go on from one line into the next. */
export function countJoinedPairs(drawing: string, ambiguity: Ambiguity): number {
  return countJoined(edgeRowsOf(clusterRowsOf(drawing)), wideBits(ambiguity))
}

/**
 * A quick no to the question whether an edge of a drawing has drifted: nowhere do two neighbouring
 * lines both have an edge without a partner on the other.
 */
export function mayHaveDrifted(rows: EdgeRows, ambiguity: Ambiguity): boolean {
  const wide = wideBits(ambiguity)
  let downs: readonly number[] = []
  for (const edges of rows) {
    const ups = edges.filter(({ up }) => up).map((edge) => placeOf(edge, wide))
    if (hasMore(downs, ups) && hasMore(ups, downs)) return true
    downs = edges.filter(({ down }) => down).map((edge) => placeOf(edge, wide))
  }
  return false
}

function hasMore(places: readonly number[], others: readonly number[]): boolean {
  return places.some((place) => !others.includes(place))
}

/** Where lines run straight down through several rows: their strokes, in half cells. */
export interface LongLine {
  readonly stroke: number
  /** The rows of its topmost stretch, from 0; the last one not included. */
  readonly top: number
  readonly end: number
}

/** For each stroke of a drawing the topmost line that runs down there. */
export function longLinesOf(rows: EdgeRows, ambiguity: Ambiguity): readonly LongLine[] {
  const wide = wideBits(ambiguity)
  const lines = new Map<number, LongLine>()
  rows.forEach((edges, row) => {
    for (const edge of edges) {
      if (!edge.up || !edge.down) continue
      const stroke = placeOf(edge, wide)
      const line = lines.get(stroke)
      if (line === undefined) lines.set(stroke, { stroke, top: row, end: row + 1 })
      else if (line.end === row) lines.set(stroke, { ...line, end: row + 1 })
    }
  })
  return [...lines.values()]
}

function wideBits(ambiguity: Ambiguity): Bits {
  const wide = ambiguousClasses.filter((name) => ambiguity[name] === 2)
  return bitsOf(wide.map((name) => ambiguousClasses.indexOf(name)))
}

function placeOf(edge: Edge, wide: Bits): number {
  if (wide === 0 || edge.shift === unmoved) return edge.narrow
  return edge.shift.reduce(
    (sum, shift, kind) => ((wide >> kind) & 1 ? sum + shift : sum),
    edge.narrow,
  )
}

export function bitsOf(classes: readonly number[]): Bits {
  return classes.reduce((bits, kind) => bits | (1 << kind), 0)
}
