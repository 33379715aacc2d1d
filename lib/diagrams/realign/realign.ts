import type { AmbiguousWidth } from '../../text/cells.ts'
import type { Ambiguity } from '../ambiguity.ts'
import { countJoinedPairs, detectAmbiguity } from '../detect-ambiguity.ts'
import { chainsOf } from './chains.ts'
import { rowsOf } from './rows.ts'
import type { Row } from './rows.ts'
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

export type Refusal = 'tab' | 'bidi' | 'unclear' | 'rule-length' | 'curve' | 'unproven'

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
  const result = realignOnce(drawing, options)
  if (result.kind === 'refused' || result.changes.length === 0) return result
  const again = realignOnce(result.text, options)
  const stable = again.kind === 'aligned' && again.changes.length === 0
  return stable ? result : { kind: 'refused', reason: 'unproven' }
}

function realignOnce(drawing: string, options: RealignOptions): Realigned {
  if (drawing.includes('\t')) return { kind: 'refused', reason: 'tab' }
  if (bidi.test(drawing)) return { kind: 'refused', reason: 'bidi' }
  const ambiguity = options.ambiguity ?? detectAmbiguity(drawing, options.preferred)
  const rows = rowsOf(drawing, ambiguity)
  const chains = chainsOf(rows)
  if (chains === undefined) return { kind: 'refused', reason: 'unclear' }
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
    if (line === undefined) return { kind: 'refused', reason: 'rule-length' }
    if (changed.has(index + 1) && diagonal.test(line)) return { kind: 'refused', reason: 'curve' }
    lines.push(line)
  }
  const text = lines.join('\n')
  const gain = countJoinedPairs(text, ambiguity) - countJoinedPairs(drawing, ambiguity)
  return gain > 0 ? { kind: 'aligned', text, changes } : { kind: 'refused', reason: 'unproven' }
}

function changesOf(row: Row, index: number, columns: Columns): readonly Change[] {
  return row.joints.flatMap((joint) => {
    const cells = joint.column - (columns.get(joint) ?? joint.column)
    const last = joint.ordinal === row.joints.length - 1
    return cells === 0 ? [] : [{ line: index + 1, edge: joint.ordinal + 1, last, cells }]
  })
}
