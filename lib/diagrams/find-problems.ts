import type { Settings } from '../config/settings.ts'
import { ambiguityOfEdges } from './detect-ambiguity.ts'
import type { DiagramFence } from './fence.ts'
import { saidAmbiguity } from './fence.ts'
import { edgeRowsOf, mayHaveDrifted } from './edges.ts'
import type { Drift } from './realign/drift.ts'
import { realign } from './realign/realign.ts'

/** What the writer of a drawing should know. Lines are counted from 1 in the drawing. */
export type DiagramProblem =
  | { readonly kind: 'drift'; readonly drift: Drift }
  | { readonly kind: 'tab'; readonly line: number; readonly offset: number }
  | { readonly kind: 'ambiguous'; readonly value: string }

/** The edges that can be put back, tabs, and a value of `amb` that is none. */
export function findDiagramProblems(
  { source, attributes }: DiagramFence,
  settings: Settings['diagrams'],
): readonly DiagramProblem[] {
  const value = attributes.get('amb')
  const wrongValue: readonly DiagramProblem[] =
    value === undefined || value === '1' || value === '2' ? [] : [{ kind: 'ambiguous', value }]
  return [...wrongValue, ...findTab(source), ...findDrifts({ source, attributes }, settings)]
}

function findTab(source: string): readonly DiagramProblem[] {
  if (!source.includes('\t')) return []
  const lines = source.split('\n')
  const line = lines.findIndex((text) => text.includes('\t'))
  return [{ kind: 'tab', line: line + 1, offset: (lines[line] ?? '').indexOf('\t') }]
}

function findDrifts(
  { source, attributes }: DiagramFence,
  settings: Settings['diagrams'],
): readonly DiagramProblem[] {
  const drawing = source.replace(/\n$/, '')
  const rows = edgeRowsOf(drawing)
  const preferred = settings.ambiguous === 2 ? 2 : 1
  const said = saidAmbiguity(attributes)
  if (!mayHaveDrifted(rows, said ?? ambiguityOfEdges(rows, preferred))) return []
  const result = realign(drawing, said === undefined ? { preferred } : { ambiguity: said })
  if (result.kind === 'refused') return []
  return result.drifts.map((drift) => ({ kind: 'drift', drift }))
}
