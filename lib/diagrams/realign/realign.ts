import type { AmbiguousWidth } from '../../text/cells.ts'
import type { Ambiguity } from '../ambiguity.ts'
import { plausibleAmbiguities } from '../detect-ambiguity.ts'
import { countJoinedPairs } from '../edges.ts'
import { chainsOf } from './chains.ts'
import { demands, hasExact, isPlainLine } from './demand.ts'
import { driftsOf } from './drift.ts'
import type { Drift } from './drift.ts'
import { rowsOf } from './rows.ts'
import type { Joint, Row } from './rows.ts'
import { solve } from './solve.ts'
import { writeRow } from './write.ts'

export type Realigned =
  | { readonly kind: 'aligned'; readonly text: string; readonly drifts: readonly Drift[] }
  | { readonly kind: 'refused'; readonly reason: Refusal }

export type Refusal =
  'tab' | 'bidi' | 'ambiguous' | 'unclear' | 'rule-length' | 'curve' | 'unproven'

export interface RealignOptions {
  /** The widths that the drawing is made with; without it they are found out. */
  readonly ambiguity?: Ambiguity
  /** What to believe where nothing tells. */
  readonly preferred?: AmbiguousWidth
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
  const ambiguities = ambiguitiesOf(drawing, options)
  return simplest(
    drawing,
    ambiguities.map((ambiguity) => realignWith(drawing, ambiguity)),
  )
}

function ambiguitiesOf(drawing: string, options: RealignOptions): readonly Ambiguity[] {
  return options.ambiguity === undefined
    ? plausibleAmbiguities(drawing, options.preferred)
    : [options.ambiguity]
}

/** Of several readings of a drawing the one that changes fewest lines; two of those refuse. */
function simplest(drawing: string, results: readonly Realigned[]): Realigned {
  const ranked = results
    .map((result) => ({ result, changed: countChanged(drawing, result) }))
    .toSorted((a, b) => a.changed - b.changed)
  const [first, ...others] = ranked
  if (first === undefined || first.result.kind === 'refused')
    return first?.result ?? refuse('unclear')
  const { text } = first.result
  const isRivalled = others.some(
    ({ result, changed }) =>
      result.kind === 'aligned' && changed === first.changed && result.text !== text,
  )
  return isRivalled ? refuse('ambiguous') : first.result
}

function countChanged(drawing: string, result: Realigned): number {
  if (result.kind === 'refused') return Infinity
  const before = drawing.split('\n')
  return result.text.split('\n').filter((line, index) => line !== before[index]).length
}

function refuse(reason: Refusal): Realigned {
  return { kind: 'refused', reason }
}

function realignWith(drawing: string, ambiguity: Ambiguity): Realigned {
  const rows = rowsOf(drawing, ambiguity)
  const chains = chainsOf(rows)
  if (chains === undefined) return refuse('unclear')
  const columns = solve(rows, chains)
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
  return rows.every((row, index) => {
    const corners = row.joints.filter((joint) => !isPlainLine(joint) && !joint.within)
    const facesUp = isChanged(index - 1) || isChanged(index - 2)
    const facesDown = isChanged(index + 1) || isChanged(index + 2)
    return !(
      (isChanged(index) &&
        row.joints.some((it) => lacks(it, 'up', rows) || lacks(it, 'down', rows))) ||
      (facesUp && corners.some((joint) => lacks(joint, 'up', rows))) ||
      (facesDown && corners.some((joint) => lacks(joint, 'down', rows)))
    )
  })
}

function lacks(joint: Joint, side: 'up' | 'down', rows: readonly Row[]): boolean {
  return demands(joint, side, rows) && !hasExact(joint, side, rows)
}
