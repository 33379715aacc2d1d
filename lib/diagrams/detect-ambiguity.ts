import type { AmbiguousWidth } from '../text/cells.ts'
import type { Ambiguity } from './ambiguity.ts'
import { ambiguityBy, ambiguousClasses, mayBeAmbiguous, uniformAmbiguity } from './ambiguity.ts'
import type { Cluster } from './cells.ts'
import { clustersOf } from './cells.ts'
import { verticalsOf } from './verticals.ts'

/** A mixed assignment must join this many more pairs than the best uniform one. */
const gainOfMixed = 3

/** A character with a vertical line through it, and what stands left of it on its line. */
interface Edge {
  /** Its stroke's place, in half cells, were all ambiguous characters narrow. */
  readonly narrow: number
  /** By class: how many half cells its place moves when the class is wide. */
  readonly shift: readonly number[]
  readonly up: boolean
  readonly down: boolean
}

type Bits = number

/**
 * How many cells the ambiguous characters of a drawing take: whatever puts most vertical lines
 * one under the other. Where nothing tells, `preferred`.
 */
export function detectAmbiguity(drawing: string, preferred: AmbiguousWidth = 1): Ambiguity {
  const fallback = uniformAmbiguity(preferred)
  if (!mayBeAmbiguous(drawing)) return fallback
  const rows = drawing.split('\n').map((line) => edgesOf(clustersOf(line)))
  const classes = classesLeftOfEdges(rows)
  if (classes.length === 0) return fallback
  return ambiguityOf(chooseBits(rows, classes, preferred), classes, fallback)
}

/**
 * The widths as detected, and what else could be meant in a drawing whose edges have drifted: a
 * mixed assignment that joins more pairs, the other uniform one when it joins hardly fewer and not
 * only such as stand under one another anyway.
 */
export function plausibleAmbiguities(
  drawing: string,
  preferred: AmbiguousWidth = 1,
): readonly Ambiguity[] {
  const fallback = uniformAmbiguity(preferred)
  if (!mayBeAmbiguous(drawing)) return [fallback]
  const rows = drawing.split('\n').map((line) => edgesOf(clustersOf(line)))
  const classes = classesLeftOfEdges(rows)
  const all = bitsOf(classes)
  const chosen = chooseBits(rows, classes, preferred)
  const joined = countJoined(rows, chosen)
  const others = subsetsOf(classes).filter((bits) => {
    if (bits === chosen) return false
    const count = countJoined(rows, bits)
    if (bits !== 0 && bits !== all) return count > joined
    return count >= joined - 1 && count > countJoinedByBoth(rows, bits, chosen)
  })
  return [chosen, ...others].map((bits) => ambiguityOf(bits, classes, fallback))
}

/** The pairs that tell nothing about two assignments: joined by the one as by the other. */
function countJoinedByBoth(rows: readonly (readonly Edge[])[], one: Bits, other: Bits): number {
  return rows.reduce((count, edges, index) => {
    const next = rows[index + 1] ?? []
    const isJoined = (above: Edge, below: Edge, wide: Bits): boolean =>
      above.down && below.up && placeOf(above, wide) === placeOf(below, wide)
    const pairs = edges.flatMap((above) =>
      next.filter((below) => isJoined(above, below, one) && isJoined(above, below, other)),
    )
    return count + pairs.length
  }, 0)
}

/** How many vertical lines of a drawing go on from one line into the next. */
export function countJoinedPairs(drawing: string, ambiguity: Ambiguity): number {
  const wide = ambiguousClasses.filter((name) => ambiguity[name] === 2)
  const rows = drawing.split('\n').map((line) => edgesOf(clustersOf(line)))
  return countJoined(rows, bitsOf(wide.map((name) => ambiguousClasses.indexOf(name))))
}

function edgesOf(clusters: readonly Cluster[]): readonly Edge[] {
  const edges: Edge[] = []
  const shift = ambiguousClasses.map(() => 0)
  let narrow = 0
  clusters.forEach((cluster, index) => {
    const verticals = verticalsOf(clusters, index)
    const kind = cluster.ambiguous === undefined ? -1 : ambiguousClasses.indexOf(cluster.ambiguous)
    if (verticals !== undefined) {
      const own = shift.map((cells, other) => (other === kind ? cells + 1 : cells))
      edges.push({ narrow: narrow + cluster.narrow, shift: own, ...verticals })
    }
    narrow += 2 * cluster.narrow
    if (kind >= 0) shift[kind] = (shift[kind] ?? 0) + 2
  })
  return edges
}

/** Indexes of the classes that can move an edge. */
function classesLeftOfEdges(rows: readonly (readonly Edge[])[]): readonly number[] {
  return ambiguousClasses
    .map((_, kind) => kind)
    .filter((kind) => rows.some((edges) => edges.some((edge) => (edge.shift[kind] ?? 0) > 0)))
}

/** The wide classes of the best assignment, as bits by index of the class. */
function chooseBits(
  rows: readonly (readonly Edge[])[],
  classes: readonly number[],
  preferred: AmbiguousWidth,
): Bits {
  const all = bitsOf(classes)
  const joined = (bits: Bits): number => countJoined(rows, bits)
  const [narrow, wide] = [joined(0), joined(all)]
  const uniform = narrow === wide ? (preferred === 2 ? all : 0) : wide > narrow ? all : 0
  const mixed = subsetsOf(classes)
    .map((bits) => ({ bits, count: joined(bits), strange: countBits(bits ^ uniform) }))
    .reduce((best, next) =>
      next.count > best.count || (next.count === best.count && next.strange < best.strange)
        ? next
        : best,
    )
  return mixed.count - Math.max(narrow, wide) >= gainOfMixed ? mixed.bits : uniform
}

/** The number of lines that go on from a character into the one right below it. */
function countJoined(rows: readonly (readonly Edge[])[], wide: Bits): number {
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

function placeOf(edge: Edge, wide: Bits): number {
  return edge.shift.reduce(
    (sum, shift, kind) => ((wide >> kind) & 1 ? sum + shift : sum),
    edge.narrow,
  )
}

function bitsOf(classes: readonly number[]): Bits {
  return classes.reduce((bits, kind) => bits | (1 << kind), 0)
}

function subsetsOf(classes: readonly number[]): readonly Bits[] {
  return Array.from({ length: 1 << classes.length }, (_, choice) =>
    bitsOf(classes.filter((_kind, index) => (choice >> index) & 1)),
  )
}

function countBits(bits: Bits): number {
  return ambiguousClasses.filter((_, kind) => (bits >> kind) & 1).length
}

function ambiguityOf(wide: Bits, classes: readonly number[], fallback: Ambiguity): Ambiguity {
  if (classes.length > 0 && wide === 0) return uniformAmbiguity(1)
  if (classes.length > 0 && wide === bitsOf(classes)) return uniformAmbiguity(2)
  return ambiguityBy((name) => {
    const kind = ambiguousClasses.indexOf(name)
    return classes.includes(kind) ? (((wide >> kind) & 1) === 1 ? 2 : 1) : fallback[name]
  })
}
