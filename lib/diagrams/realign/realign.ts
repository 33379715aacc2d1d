import type { Ambiguity } from '../ambiguity.ts'
import { readingsOf } from '../detect-ambiguity.ts'
import { countJoinedPairs } from '../edges.ts'
import { chainsOf } from './chains.ts'
import { isPlainLine, lacks } from './demand.ts'
import { driftsOf } from './drift.ts'
import type { Drift } from './drift.ts'
import { rowsOf } from './rows.ts'
import type { Row } from './rows.ts'
import { countPairs } from './runs.ts'
import { settle } from './settle.ts'
import type { Settled } from './settle.ts'
import { solve } from './solve.ts'
import { writeRow } from './write.ts'

export type Realigned =
  | { readonly kind: 'aligned'; readonly text: string; readonly drifts: readonly Drift[] }
  | { readonly kind: 'refused'; readonly reason: Refusal }

export type Refusal =
  'tab' | 'bidi' | 'ambiguous' | 'unclear' | 'rule-length' | 'curve' | 'unproven'

export interface RealignOptions {
  /**
   * The widths that the drawing is made with; without it they are found out. What a site prefers
   * where nothing tells is no matter here: an edge that a character could move does tell.
   */
  readonly ambiguity?: Ambiguity
}

const bidi = /[\p{Script=Hebrew}\p{Script=Arabic}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
/** Diagonals that are no part of a word, and curves: moving their row would break them. */
const diagonal = /(?<![\p{L}\p{N}/\\])[/\\](?![\p{L}\p{N}/\\])|[╱╲╳]|[.,]-{1,2}['`]|['`]-{1,2}[.,]/u

/**
 * Puts the edges of a drawing back one under the other after words in it have changed. Words never
 * change, only the spaces before an edge and the lengths of rules. Refuses whatever is unclear.
 */
export function realign(drawing: string, options: RealignOptions = {}): Realigned {
  if (drawing.includes('\t')) return refuse('tab')
  if (bidi.test(drawing)) return refuse('bidi')
  const result = realignOnce(drawing, options)
  if (result.kind === 'refused' || result.text === drawing) return result
  const again = realignOnce(result.text, options)
  const isStable = again.kind === 'aligned' && again.text === result.text
  return isStable ? result : refuse('unproven')
}

function realignOnce(drawing: string, options: RealignOptions): Realigned {
  const readings = settleAll(drawing, options)
  const score = Math.max(...readings.map((reading) => reading.score))
  const results = readings
    .filter((reading) => reading.score > score - margin)
    .map((reading) => redraw(drawing, reading))
  const [first, ...others] = results
  if (first === undefined) return refuse('unclear')
  const isRivalled = others.some((other) => !isSame(first, other))
  return isRivalled ? refuse('ambiguous') : first
}

function refuse(reason: Refusal): Realigned {
  return { kind: 'refused', reason }
}

interface Reading extends Settled {
  readonly ambiguity: Ambiguity
  /** How well it explains the drawing. */
  readonly score: number
}

/** What a pair of joints in one column is worth when readings are compared. */
const worthOfPair = 4
/** Readings whose scores are nearer than this explain a drawing alike. */
const margin = 0.05
/** By how much a reading must be better for some ambiguous characters to be wide and others not. */
const priceOfMixed = 1

function settleAll(drawing: string, { ambiguity }: RealignOptions): readonly Reading[] {
  const readings = ambiguity === undefined ? readingsOf(drawing) : [{ ambiguity, isMixed: false }]
  return readings.map((reading) => {
    const settled = settle(rowsOf(drawing, reading.ambiguity))
    const price = settled.cost + (reading.isMixed ? priceOfMixed : 0)
    const score = worthOfPair * countPairs(settled.sketch) - price
    return { ...settled, score, ambiguity: reading.ambiguity }
  })
}

function isSame(one: Realigned, other: Realigned): boolean {
  return one.kind === 'aligned' && other.kind === 'aligned' && one.text === other.text
}

function redraw(drawing: string, { ambiguity, sketch, isClear }: Reading): Realigned {
  const chains = isClear ? chainsOf(sketch) : undefined
  if (chains === undefined) return refuse('unclear')
  const { rows } = sketch
  const columns = solve(sketch, chains)
  const lines: string[] = []
  const changed = new Set<number>()
  for (const [index, row] of rows.entries()) {
    const line = writeRow(row, columns)
    if (line === undefined) return refuse('rule-length')
    lines.push(line)
    if (row.joints.every((joint) => columns.get(joint) === joint.column)) continue
    if (diagonal.test(line)) return refuse('curve')
    changed.add(index)
  }
  const text = lines.join('\n')
  if (changed.size === 0) return { kind: 'aligned', text: drawing, drifts: [] }
  const gain = countJoinedPairs(text, ambiguity) - countJoinedPairs(drawing, ambiguity)
  return gain > 0 && isWhole(rowsOf(text, ambiguity), changed)
    ? { kind: 'aligned', text, drifts: driftsOf(rows, chains) }
    : refuse('unproven')
}

/** Whether no edge of a changed line lacks a partner, and no corner that faces such a line. */
function isWhole(rows: readonly Row[], changed: ReadonlySet<number>): boolean {
  const isChanged = (index: number): boolean => changed.has(index)
  const sketch = { rows, moved: new Map() }
  return rows.every((row, index) => {
    const corners = row.joints.filter((joint) => !isPlainLine(joint) && !joint.within)
    const facesUp = isChanged(index - 1) || isChanged(index - 2)
    const facesDown = isChanged(index + 1) || isChanged(index + 2)
    return !(
      (isChanged(index) &&
        row.joints.some((it) => lacks(it, 'up', sketch) || lacks(it, 'down', sketch))) ||
      (facesUp && corners.some((joint) => lacks(joint, 'up', sketch))) ||
      (facesDown && corners.some((joint) => lacks(joint, 'down', sketch)))
    )
  })
}
