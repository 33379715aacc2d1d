import type { AmbiguousWidth } from '../../text/cells.ts'
import type { Ambiguity } from '../ambiguity.ts'
import { countJoinedPairs, plausibleAmbiguities } from '../detect-ambiguity.ts'
import { chainsOf } from './chains.ts'
import { demands, hasExact, isPlainLine } from './demand.ts'
import { rowsOf } from './rows.ts'
import type { Joint, Row } from './rows.ts'
import { solve } from './solve.ts'
import type { Columns } from './solve.ts'
import { writeRow } from './write.ts'

/** An edge that has been put back. */
export interface Change {
  /** One-based line of the drawing. */
  readonly line: number
  /** One-based number of the edge among the line's edges. */
  readonly edge: number
  /** True when no other edge stands right of it. */
  readonly last: boolean
  /** How far it had drifted, in cells; positive to the right. */
  readonly cells: number
}

export type Realigned =
  | { readonly kind: 'aligned'; readonly text: string; readonly changes: readonly Change[] }
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
/** Diagonals that are no part of a word: moving their row would break them. */
const diagonal = /(?<![\p{L}\p{N}/\\])[/\\](?![\p{L}\p{N}/\\])|[╱╲╳]/u

/**
 * Puts the edges of a drawing back one under the other after words in it have changed. Words never
 * change, only the spaces before an edge and the lengths of rules. Refuses whatever is unclear.
 */
export function realign(drawing: string, options: RealignOptions = {}): Realigned {
  if (drawing.includes('\t')) return refuse('tab')
  if (bidi.test(drawing)) return refuse('bidi')
  const results = ambiguitiesOf(drawing, options).map((it) => realignWith(drawing, it))
  const result = simplest(results)
  if (result.kind === 'refused' || result.changes.length === 0) return result
  const again = simplest(
    ambiguitiesOf(result.text, options).map((it) => realignWith(result.text, it)),
  )
  const isStable = again.kind === 'aligned' && again.text === result.text
  return isStable ? result : refuse('unproven')
}

function ambiguitiesOf(drawing: string, options: RealignOptions): readonly Ambiguity[] {
  return options.ambiguity === undefined
    ? plausibleAmbiguities(drawing, options.preferred)
    : [options.ambiguity]
}

/** Of several readings of a drawing the one that changes fewest lines; two of those refuse. */
function simplest(results: readonly Realigned[]): Realigned {
  const [first = refuse('unclear'), ...others] = results.toSorted(
    (a, b) => countChanged(a) - countChanged(b),
  )
  const isRivalled = others.some(
    (other) =>
      other.kind === 'aligned' &&
      countChanged(other) === countChanged(first) &&
      first.kind === 'aligned' &&
      other.text !== first.text,
  )
  return isRivalled ? refuse('ambiguous') : first
}

function countChanged(result: Realigned): number {
  if (result.kind === 'refused') return Infinity
  return new Set(result.changes.map((change) => change.line)).size
}

function refuse(reason: Refusal): Realigned {
  return { kind: 'refused', reason }
}

function realignWith(drawing: string, ambiguity: Ambiguity): Realigned {
  const rows = rowsOf(drawing, ambiguity)
  const chains = chainsOf(rows)
  if (chains === undefined) return refuse('unclear')
  const columns = solve(rows, chains)
  const changes = rows.flatMap((row, index) => changesOf(row, index, columns))
  if (changes.length === 0) return { kind: 'aligned', text: drawing, changes }
  return write(drawing, rows, columns, changes, ambiguity)
}

function write(
  drawing: string,
  rows: readonly Row[],
  columns: Columns,
  changes: readonly Change[],
  ambiguity: Ambiguity,
): Realigned {
  const lines: string[] = []
  const changed = new Set(changes.map((change) => change.line))
  for (const [index, row] of rows.entries()) {
    const line = writeRow(row, columns)
    if (line === undefined) return refuse('rule-length')
    if (changed.has(index + 1) && diagonal.test(line)) return refuse('curve')
    lines.push(line)
  }
  const text = lines.join('\n')
  const gain = countJoinedPairs(text, ambiguity) - countJoinedPairs(drawing, ambiguity)
  return gain > 0 && isWhole(rowsOf(text, ambiguity), changed)
    ? { kind: 'aligned', text, changes }
    : refuse('unproven')
}

function changesOf(row: Row, index: number, columns: Columns): readonly Change[] {
  return row.joints.flatMap((joint) => {
    const cells = joint.column - (columns.get(joint) ?? joint.column)
    const last = joint.ordinal === row.joints.length - 1
    return cells === 0 ? [] : [{ line: index + 1, edge: joint.ordinal + 1, last, cells }]
  })
}

/** Whether no edge of a changed line lacks a partner, and no corner that faces such a line. */
function isWhole(rows: readonly Row[], changed: ReadonlySet<number>): boolean {
  const isChanged = (index: number): boolean => changed.has(index + 1)
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
