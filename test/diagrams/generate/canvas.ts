import type { Ambiguity } from '../../../lib/diagrams/ambiguity.ts'
import { lineWidth, placeCells } from '../../../lib/diagrams/cells.ts'

/** A grid of cells to draw on. */
export interface Canvas {
  /** Writes over what stands there. Places and widths in cells. */
  readonly put: (x: number, y: number, text: string) => void
  readonly widthOf: (text: string) => number
  /** The drawing, without spaces at the ends of lines. */
  readonly text: () => string
}

export function createCanvas(ambiguity: Ambiguity): Canvas {
  const rows: string[][] = []
  return {
    put: (x, y, text) => {
      while (rows.length <= y) rows.push([])
      const row = rows[y] ?? []
      while (row.length < x) row.push(' ')
      for (const cell of placeCells(text, ambiguity)) {
        row[x + cell.column] = cell.text
        for (let more = 1; more < cell.width; more++) row[x + cell.column + more] = ''
      }
    },
    widthOf: (text) => lineWidth(text, ambiguity),
    text: () => rows.map((row) => row.join('').trimEnd()).join('\n'),
  }
}
