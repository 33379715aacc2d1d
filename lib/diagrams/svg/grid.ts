import type { Ambiguity } from '../ambiguity.ts'
import { placeCells } from '../cells.ts'
import type { Cell } from '../cells.ts'

/** A drawing as cells that know their neighbours. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[]
  /** In cells. */
  readonly width: number
}

/** A cell with the texts around it; empty where there is none. */
export interface Spot {
  readonly text: string
  readonly left: string
  readonly right: string
  readonly above: string
  readonly below: string
  /** Diagonal neighbours: above left, above right, below left, below right. */
  readonly corners: readonly [string, string, string, string]
}

export function gridOf(drawing: string, ambiguity: Ambiguity): Grid {
  const rows = drawing.split('\n').map((line) => placeCells(line, ambiguity))
  const ends = rows.map((cells) => {
    const last = cells.at(-1)
    return last === undefined ? 0 : last.column + last.width
  })
  return { rows, width: Math.max(0, ...ends) }
}

/** What stands around a cell. Above and below is what covers the middle of the cell. */
export function spotAt(grid: Grid, row: number, index: number): Spot {
  const cells = grid.rows[row] ?? []
  const cell = cells[index]
  const middle = cell === undefined ? 0 : cell.column + cell.width / 2
  const near = (offset: number, column: number): string =>
    textAt(grid.rows[row + offset] ?? [], column)
  return {
    text: cell?.text ?? '',
    left: cells[index - 1]?.text ?? '',
    right: cells[index + 1]?.text ?? '',
    above: near(-1, middle),
    below: near(1, middle),
    corners: [near(-1, middle - 1), near(-1, middle + 1), near(1, middle - 1), near(1, middle + 1)],
  }
}

/** The text of the cell that covers a place, in cells from the left edge. */
function textAt(cells: readonly Cell[], place: number): string {
  const cell = cells.find(({ column, width }) => column < place && place < column + width)
  // The middle of a wide cell lies between two narrow ones: the right one stands for both.
  return (cell ?? cells.find(({ column }) => column === place))?.text ?? ''
}
