import { placeClusters, textOf } from './cells.ts'
import type { Cell } from './cells.ts'
import type { Drawing } from './drawing.ts'
import { longLinesOf } from './edges.ts'

/** The cells of a row, from 0; none above and below the drawing. */
type CellsIn = (row: number) => readonly Cell[]

/** A line that runs down from a party. */
export interface Lifeline {
  readonly stroke: number
  readonly name: string
}

/** A line shorter than this is an edge of something. In rows. */
const shortest = 3
/** How far the middle of a name may stand from its line. In half cells. */
const nameReach = 8

/** The lifelines of a drawing: its long lines below a name. Where there is but one, nobody speaks. */
export function lifelinesOf({ rows, edges, ambiguity }: Drawing): readonly Lifeline[] {
  const long = longLinesOf(edges, ambiguity).filter(({ top, end }) => end - top >= shortest)
  if (long.length < 2) return []
  const cellsIn = (row: number): readonly Cell[] => placeClusters(rows[row] ?? [], ambiguity)
  return long.flatMap(({ stroke, top }) => {
    const name = nameAbove(cellsIn, top, stroke)
    return name === undefined ? [] : [{ stroke, name }]
  })
}

/** The words right above a line, or in the box that it comes from. */
function nameAbove(cellsIn: CellsIn, top: number, stroke: number): string | undefined {
  const above = cellsIn(top - 1)
  const direct = wordsNear(above, stroke)
  if (direct !== undefined) return direct
  return /[-─━]/.test(textOf(above)) ? wordsNear(cellsIn(top - 2), stroke) : undefined
}

function wordsNear(cells: readonly Cell[], stroke: number): string | undefined {
  const words = [...textOf(cells).matchAll(/[^\s|│┃+\-─━┌┐└┘├┤┬┴]+(?: [^\s|│┃+\-─━┌┐└┘├┤┬┴]+)*/gu)]
  const near = words.flatMap(({ 0: text, index }) => {
    const [start, end] = [columnAt(cells, index), columnAt(cells, index + text.length)]
    const distance = Math.abs(start + end - stroke)
    const covers = 2 * start <= stroke && stroke <= 2 * end
    return covers || distance <= nameReach ? [{ text, distance }] : []
  })
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.text
}

/** The column of the character at an offset, in UTF-16 units, of a row's text. */
function columnAt(cells: readonly Cell[], offset: number): number {
  let length = 0
  for (const cell of cells) {
    if (length >= offset) return cell.column
    length += cell.text.length
  }
  const last = cells.at(-1)
  return last === undefined ? 0 : last.column + last.width
}
