import { drawLines } from './draw-arms.ts'
import { drawMarks } from './draw-marks.ts'
import type { Grid } from './grid.ts'
import { spotAt } from './grid.ts'
import { createPen } from './path.ts'
import type { Pen } from './path.ts'
import type { Place, Strokes } from './place.ts'
import { unit } from './place.ts'
import { shapeOf } from './shapes.ts'

/** Draws all shapes of a grid; gives the strokes and tells which cells are left to be text. */
export function drawShapes(grid: Grid): {
  readonly strokes: Strokes
  readonly isText: (row: number, index: number) => boolean
} {
  const strokes: Strokes = {
    light: createPen(),
    heavy: createPen(),
    dashed: createPen(),
    filled: createPen(),
  }
  const drawn = grid.rows.map((cells, row) =>
    cells.map((cell, index) => {
      if (cell.text === ' ') return true
      const spot = spotAt(grid, row, index)
      const shape = shapeOf(spot)
      if (shape === undefined) return false
      const half = { x: (cell.width * unit.width) / 2, y: unit.height / 2 }
      const place: Place = {
        x: cell.column * unit.width + half.x,
        y: row * unit.height + half.y,
        half,
      }
      drawLines(strokes, place, shape)
      drawMarks(strokes, place, shape)
      if (spot.text === '|') reachRules(strokes.light, place, spot.above, spot.below)
      return true
    }),
  )
  return { strokes, isText: (row, index) => drawn[row]?.[index] === false }
}

/** A line that ends over a rule, without a crossing in it, goes on to it. */
function reachRules(pen: Pen, { x, y, half }: Place, above: string, below: string): void {
  if (/[-=─━]/.test(above)) pen.vertical(x, y - half.y, y - 2 * half.y)
  if (/[-=─━]/.test(below)) pen.vertical(x, y + half.y, y + 2 * half.y)
}
