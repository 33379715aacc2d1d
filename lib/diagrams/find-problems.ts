import type { Drawing } from './drawing.ts'
import { saidAmbiguity } from './drawing.ts'
import { mayHaveDrifted } from './edges.ts'
import type { Drift } from './realign/drift.ts'
import { realign } from './realign/realign.ts'

/** What the writer of a drawing should know. Lines are counted from 1 in the drawing. */
export type DiagramProblem =
  | { readonly kind: 'drift'; readonly drift: Drift }
  | { readonly kind: 'tab'; readonly line: number; readonly offset: number }
  | { readonly kind: 'ambiguous'; readonly value: string }

/** The edges that can be put back, tabs, and a value of `amb` that is none. */
export function findDiagramProblems(drawing: Drawing): readonly DiagramProblem[] {
  const value = drawing.attributes.get('amb')
  const wrongValue: readonly DiagramProblem[] =
    value === undefined || value === '1' || value === '2' ? [] : [{ kind: 'ambiguous', value }]
  const tabs = findTab(drawing.source)
  // A tab can stand for any number of cells: where there are some, nothing can be said of edges.
  const rest = tabs.length > 0 ? tabs : findDrifts(drawing)
  return [...wrongValue, ...rest]
}

function findTab(source: string): readonly DiagramProblem[] {
  if (!source.includes('\t')) return []
  const lines = source.split('\n')
  const line = lines.findIndex((text) => text.includes('\t'))
  return [{ kind: 'tab', line: line + 1, offset: (lines[line] ?? '').indexOf('\t') }]
}

function findDrifts({ source, attributes, edges, ambiguity }: Drawing): readonly DiagramProblem[] {
  if (!mayHaveDrifted(edges, ambiguity)) return []
  const said = saidAmbiguity(attributes)
  const result = realign(source.replace(/\n$/, ''), said && { ambiguity: said })
  if (result.kind === 'refused') return []
  return result.drifts.map((drift) => ({ kind: 'drift', drift }))
}
