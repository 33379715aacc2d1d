import type { AmbiguousWidth } from '../text/cells.ts'
import type { Ambiguity } from './ambiguity.ts'
import { ambiguityBy, ambiguousClasses, mayBeAmbiguous, uniformAmbiguity } from './ambiguity.ts'
import { clusterRowsOf } from './cells.ts'
import { bitsOf, countJoined, edgeRowsOf, unmoved } from './edges.ts'
import type { Bits, EdgeRows } from './edges.ts'

/** A mixed assignment must join this many more pairs than the best uniform one. */
const gainOfMixed = 3

/**
 * How many cells the ambiguous characters of a drawing take: whatever puts most vertical lines
 * one under the other. Where nothing tells, `preferred`.
 */
export function detectAmbiguity(drawing: string, preferred: AmbiguousWidth = 1): Ambiguity {
  if (!mayBeAmbiguous(drawing)) return uniformAmbiguity(preferred)
  return ambiguityOfEdges(edgeRowsOf(clusterRowsOf(drawing)), preferred)
}

/** The same, for a drawing whose edges are known already. */
export function ambiguityOfEdges(rows: EdgeRows, preferred: AmbiguousWidth): Ambiguity {
  const fallback = uniformAmbiguity(preferred)
  const classes = classesLeftOfEdges(rows)
  if (classes.length === 0) return fallback
  return ambiguityOf(chooseBits(rows, classes, preferred), classes, fallback)
}

/** A way to measure a drawing. */
export interface Reading {
  readonly ambiguity: Ambiguity
  /** True when some ambiguous characters are narrow and others wide. */
  readonly isMixed: boolean
}

/** How many ways to measure a drawing are looked at. */
const mostReadings = 8

/**
 * Every way in which a drawing can be measured whose edges have drifted, those that join most
 * pairs first.
 */
export function readingsOf(drawing: string): readonly Reading[] {
  const fallback = uniformAmbiguity(1)
  if (!mayBeAmbiguous(drawing)) return [{ ambiguity: fallback, isMixed: false }]
  const rows = edgeRowsOf(clusterRowsOf(drawing))
  const classes = classesLeftOfEdges(rows)
  const all = bitsOf(classes)
  const isMixed = (bits: Bits): boolean => bits !== 0 && bits !== all
  return subsetsOf(classes)
    .map((bits) => ({ bits, joined: countJoined(rows, bits) }))
    .toSorted((a, b) => Number(isMixed(a.bits)) - Number(isMixed(b.bits)) || b.joined - a.joined)
    .slice(0, mostReadings)
    .map(({ bits }) => ({
      ambiguity: ambiguityOf(bits, classes, fallback),
      isMixed: isMixed(bits),
    }))
}

/** Indexes of the classes that can move an edge. */
function classesLeftOfEdges(rows: EdgeRows): readonly number[] {
  const found = new Set<number>()
  for (const { shift } of rows.flat()) {
    if (shift === unmoved) continue
    shift.forEach((cells, kind) => {
      if (cells > 0) found.add(kind)
    })
  }
  return [...found].toSorted((a, b) => a - b)
}

/** The wide classes of the best assignment, as bits by index of the class. */
function chooseBits(rows: EdgeRows, classes: readonly number[], preferred: AmbiguousWidth): Bits {
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
