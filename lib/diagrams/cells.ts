import { clusterWidth } from '../text/cells.ts'
import { graphemes } from '../text/graphemes.ts'
import type { Ambiguity, AmbiguousClass } from './ambiguity.ts'
import { ambiguousClass, uniformAmbiguity } from './ambiguity.ts'

/** One grapheme cluster of a line. */
export interface Cluster {
  readonly text: string
  /** In cells, were all ambiguous characters narrow. */
  readonly narrow: number
  /** What decides whether the cluster takes a cell more; `undefined`: nothing does. */
  readonly ambiguous: AmbiguousClass | undefined
}

/** A cluster in its place on the grid. */
export interface Cell {
  readonly text: string
  /** Cells to the left of it. */
  readonly column: number
  /** In cells. */
  readonly width: number
}

/** A line cut into clusters, each with its width, as far as that can be told without its drawing. */
export function clustersOf(line: string): readonly Cluster[] {
  return graphemes(line).map(clusterOf)
}

function clusterOf(text: string): Cluster {
  const codePoint = text.codePointAt(0) ?? 0
  if (text.length === 1) {
    if (codePoint < 0x80) return { text, narrow: 1, ambiguous: undefined }
    if (isPlainWide(codePoint)) return { text, narrow: 2, ambiguous: undefined }
  }
  const narrow = clusterWidth(text)
  // Emoji made from an ambiguous character (☎️, ①️) are two cells wide whatever the convention.
  const ambiguous = narrow === 1 ? ambiguousClass(codePoint) : undefined
  return { text, narrow, ambiguous }
}

/** Kana and ideographs: nearly all of what stands in a drawing beside ASCII. */
function isPlainWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x3041 && codePoint <= 0x3096) ||
    (codePoint >= 0x30a1 && codePoint <= 0x30fe) ||
    (codePoint >= 0x4e00 && codePoint <= 0x9fff)
  )
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
  let column = 0
  return clustersOf(line).map((cluster) => {
    const cell = { text: cluster.text, column, width: widthOf(cluster, ambiguity) }
    column += cell.width
    return cell
  })
}

/** The width of a line, in cells. */
export function lineWidth(line: string, ambiguity: Ambiguity = uniformAmbiguity(1)): number {
  return clustersOf(line).reduce((sum, cluster) => sum + widthOf(cluster, ambiguity), 0)
}
