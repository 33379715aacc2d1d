import type { Ambiguity } from '../ambiguity.ts'
import { placeCells } from '../cells.ts'
import type { Cell } from '../cells.ts'

const word = /[\p{L}\p{N}]/u

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
  /** What stands two characters away on the line. */
  readonly beyond: { readonly left: string; readonly right: string }
  /** Diagonal neighbours: above left, above right, below left, below right. No slashes of words. */
  readonly corners: readonly [string, string, string, string]
  /** The run of this same character on the line: how long it is, and what stands at its ends. */
  readonly run: { readonly length: number; readonly before: string; readonly after: string }
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
  const near = (offset: number, place: number): string => {
    const line = grid.rows[row + offset] ?? []
    return line[indexAt(line, place)]?.text ?? ''
  }
  const aslant = (offset: number, place: number): string => {
    const line = grid.rows[row + offset] ?? []
    const at = indexAt(line, place)
    return isInWord(line, at) ? '' : (line[at]?.text ?? '')
  }
  return {
    text: cell?.text ?? '',
    left: cells[index - 1]?.text ?? '',
    right: cells[index + 1]?.text ?? '',
    above: near(-1, middle),
    below: near(1, middle),
    corners: [
      aslant(-1, middle - 1),
      aslant(-1, middle + 1),
      aslant(1, middle - 1),
      aslant(1, middle + 1),
    ],
    beyond: { left: cells[index - 2]?.text ?? '', right: cells[index + 2]?.text ?? '' },
    run: runAt(cells, index),
  }
}

function runAt(cells: readonly Cell[], index: number): Spot['run'] {
  const isSame = (at: number): boolean => cells[at]?.text === cells[index]?.text
  let [from, to] = [index, index]
  while (from > 0 && isSame(from - 1)) from -= 1
  while (to < cells.length - 1 && isSame(to + 1)) to += 1
  return {
    length: to - from + 1,
    before: cells[from - 1]?.text ?? '',
    after: cells[to + 1]?.text ?? '',
  }
}

/** The cell that covers a place, in cells from the left edge; -1 for none. */
function indexAt(cells: readonly Cell[], place: number): number {
  const index = cells.findIndex(({ column, width }) => column < place && place < column + width)
  // The middle of a wide cell lies between two narrow ones: the right one stands for both.
  return index >= 0 ? index : cells.findIndex(({ column }) => column === place)
}

/** Whether a cell is a slash of a word: `/etc`, `a/b`. */
function isInWord(cells: readonly Cell[], index: number): boolean {
  const at = (offset: number): string => cells[index + offset]?.text ?? ''
  return /[/\\]/.test(at(0)) && (word.test(at(-1)) || word.test(at(1)))
}
