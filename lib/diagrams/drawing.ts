import type { Settings } from '../config/settings.ts'
import type { Ambiguity } from './ambiguity.ts'
import { preferredWidth, uniformAmbiguity } from './ambiguity.ts'
import type { Cluster } from './cells.ts'
import { clusterRowsOf } from './cells.ts'
import { ambiguityOfEdges } from './detect-ambiguity.ts'
import type { EdgeRows } from './edges.ts'
import { edgeRowsOf } from './edges.ts'
import { expandTabs } from './tabs.ts'

/** A fence that holds a drawing. */
export interface DiagramFence {
  readonly source: string
  /** The words behind the info word, by name: `caption`, `amb`, `svg`, `no-svg`. */
  readonly attributes: ReadonlyMap<string, string>
}

/** A drawing, read once for all who look at it: the grid, the messages, the check for drift. */
export interface Drawing extends DiagramFence {
  /** As it was typed, with spaces for tabs. */
  readonly text: string
  readonly rows: readonly (readonly Cluster[])[]
  readonly edges: EdgeRows
  readonly ambiguity: Ambiguity
}

/** Reads a drawing: its characters, its edges, and how wide its ambiguous characters are. */
export function readDrawing(
  { source, attributes }: DiagramFence,
  { ambiguous }: Pick<Settings['diagrams'], 'ambiguous'>,
): Drawing {
  const text = expandTabs(source)
  const rows = clusterRowsOf(text)
  const edges = edgeRowsOf(rows)
  const ambiguity = saidAmbiguity(attributes) ?? ambiguityOfEdges(edges, preferredWidth(ambiguous))
  return { source, attributes, text, rows, edges, ambiguity }
}

/** The widths that a fence says its drawing was made with. */
export function saidAmbiguity(attributes: ReadonlyMap<string, string>): Ambiguity | undefined {
  const said = attributes.get('amb')
  return said === '1' || said === '2' ? uniformAmbiguity(said === '1' ? 1 : 2) : undefined
}
