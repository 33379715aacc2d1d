import { clusterWidth } from '../text/cells.ts'
import { graphemes } from '../text/graphemes.ts'
import type { Ambiguity, AmbiguousClass } from './ambiguity.ts'
import { ambiguousClass, uniformAmbiguity } from './ambiguity.ts'
import { mayBeVertical } from './verticals.ts'

/** One grapheme cluster of a line. */
export interface Cluster {
  readonly text: string
  /** In cells, were all ambiguous characters narrow. */
  readonly narrow: number
  /** What decides whether the cluster takes a cell more; `undefined`: nothing does. */
  readonly ambiguous: AmbiguousClass | undefined
  /** False when no vertical line can go through it, whatever stands beside it. */
  readonly mayBeEdge: boolean
}

/** A cluster in its place on the grid. */
export interface Cell {
  readonly text: string
  /** Cells to the left of it. */
  readonly column: number
  /** In cells. */
  readonly width: number
}

/** Clusters that were seen before. A drawing is made of few, and drawings share most of them. */
const known = new Map<string, Cluster>()
const mostKnown = 5000

/** A line cut into clusters, each with its width, as far as that can be told without its drawing. */
export function clustersOf(line: string): readonly Cluster[] {
  return graphemes(line).map(clusterOf)
}

function clusterOf(text: string): Cluster {
  let cluster = known.get(text)
  if (cluster === undefined) {
    if (known.size >= mostKnown) known.clear()
    known.set(text, (cluster = weigh(text)))
  }
  return cluster
}

function weigh(text: string): Cluster {
  const codePoint = text.codePointAt(0) ?? 0
  const narrow = codePoint < 0x80 && text.length === 1 ? 1 : clusterWidth(text)
  // Emoji made from an ambiguous character (☎️, ①️) are two cells wide whatever the convention.
  const ambiguous = narrow === 1 ? ambiguousClass(codePoint) : undefined
  return { text, narrow, ambiguous, mayBeEdge: mayBeVertical(text) }
}

/** The lines of a drawing, cut likewise. */
export function clusterRowsOf(drawing: string): readonly (readonly Cluster[])[] {
  return drawing.split('\n').map(clustersOf)
}

/** The width of a cluster, in cells. */
export function widthOf(cluster: Cluster, ambiguity: Ambiguity): number {
  return cluster.ambiguous === undefined ? cluster.narrow : ambiguity[cluster.ambiguous]
}

/**
 * A line on the grid.
 * @example placeCells('a①あ', uniformAmbiguity(2)).map((cell) => cell.column) //=> [0, 1, 3]
 */
export function placeCells(line: string, ambiguity: Ambiguity): readonly Cell[] {
  return placeClusters(clustersOf(line), ambiguity)
}

/** The same for a line that has been cut already. */
export function placeClusters(line: readonly Cluster[], ambiguity: Ambiguity): readonly Cell[] {
  let column = 0
  return line.map((cluster) => {
    const cell = { text: cluster.text, column, width: widthOf(cluster, ambiguity) }
    column += cell.width
    return cell
  })
}

/** The width of a line, in cells. */
export function lineWidth(line: string, ambiguity: Ambiguity = uniformAmbiguity(1)): number {
  return clustersOf(line).reduce((sum, cluster) => sum + widthOf(cluster, ambiguity), 0)
}

/** What cells say, from left to right. */
export function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('')
}
