import type { Ambiguity } from '../ambiguity.ts'
import { clusterRowsOf, placeClusters } from '../cells.ts'
import type { Cell, Cluster } from '../cells.ts'
import { isBoxDrawing } from '../box-drawing.ts'
import { verticalsOf } from '../verticals.ts'

/** A character with a vertical line, and what stands between it and the one before. */
export interface Joint {
  /** From 0. */
  readonly row: number
  /** Its number among the joints of its row, from 0. */
  readonly ordinal: number
  readonly text: string
  readonly up: boolean
  readonly down: boolean
  readonly column: number
  readonly width: number
  /** Where its stroke runs, in half cells. */
  readonly stroke: number
  readonly segment: Segment
  /** True when no word stands before it that could have moved it. */
  readonly free: boolean
  /** True within a horizontal line that goes on to both sides. */
  readonly within: boolean
}

/** The cells between two joints of a row, or between the row's beginning and its first joint. */
export interface Segment {
  readonly cells: readonly Cell[]
  /** In cells. */
  readonly width: number
  /** Only spaces, rules and arrowheads: nothing that anybody has typed a word into. */
  readonly textFree: boolean
  readonly hasWord: boolean
  /** Spaces before the joint. */
  readonly spaces: number
}

export interface Row {
  readonly cells: readonly Cell[]
  readonly joints: readonly Joint[]
  /** Cells behind the last joint. */
  readonly rest: readonly Cell[]
  readonly hasWord: boolean
}

const asciiRule = /^[-=_~]$/
const arrowhead = /^[<>←→⇐⇒◀▶◁▷◄►]$/
const word = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** The rows of a drawing, with their joints. */
export function rowsOf(drawing: string, ambiguity: Ambiguity): readonly Row[] {
  return rowsOfClusters(clusterRowsOf(drawing), ambiguity)
}

/** The same for lines that have been cut already. */
export function rowsOfClusters(
  lines: readonly (readonly Cluster[])[],
  ambiguity: Ambiguity,
): readonly Row[] {
  return lines.map((line, row) => rowOf(placeClusters(line, ambiguity), row))
}

function rowOf(cells: readonly Cell[], row: number): Row {
  const joints: Joint[] = []
  let start = 0
  cells.forEach((cell, index) => {
    const verticals = verticalsOf(cells, index)
    if (verticals === undefined) return
    const segment = segmentOf(cells.slice(start, index))
    joints.push({
      row,
      ordinal: joints.length,
      text: cell.text,
      ...verticals,
      column: cell.column,
      width: cell.width,
      stroke: 2 * cell.column + cell.width,
      segment,
      free: segment.textFree && (joints.at(-1)?.free ?? true),
      within: isRule(cells[index - 1]?.text ?? '') && isRule(cells[index + 1]?.text ?? ''),
    })
    start = index + 1
  })
  const rest = cells.slice(start)
  const hasWord = joints.some((joint) => joint.segment.hasWord) || rest.some(isWord)
  return { cells, joints, rest, hasWord }
}

function segmentOf(cells: readonly Cell[]): Segment {
  const lastInk = cells.findLastIndex((cell) => cell.text !== ' ')
  return {
    cells,
    width: cells.reduce((sum, cell) => sum + cell.width, 0),
    textFree: cells.every(({ text }) => text === ' ' || isRule(text) || arrowhead.test(text)),
    hasWord: cells.some(isWord),
    spaces: cells.length - 1 - lastInk,
  }
}

/** A character that horizontal lines are made of. */
export function isRule(text: string): boolean {
  return asciiRule.test(text) || isBoxDrawing(text.codePointAt(0) ?? 0)
}

function isWord({ text }: Cell): boolean {
  return word.test(text)
}
