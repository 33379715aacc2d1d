import type { Arms, Weight } from '../box-drawing.ts'
import type { Grid } from './grid.ts'
import { spotAt } from './grid.ts'
import { createPen, point, short } from './path.ts'
import type { Pen } from './path.ts'
import { shapeOf } from './shapes.ts'
import type { Shape } from './shape.ts'

/** The size of a cell in user units. */
export const unit = { width: 8, height: 20 } as const
/** Half the distance of double lines. */
const apart = 1.5

export interface Strokes {
  readonly light: Pen
  readonly heavy: Pen
  readonly dashed: Pen
  /** Arrowheads and full dots. */
  readonly filled: Pen
}

interface Place {
  readonly x: number
  readonly y: number
  /** From the middle to the edges. */
  readonly half: { readonly x: number; readonly y: number }
}

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
      const place = { x: cell.column * unit.width + half.x, y: row * unit.height + half.y, half }
      draw(strokes, place, shape)
      if (spot.text === '|') reachRules(strokes.light, place, spot.above, spot.below)
      return true
    }),
  )
  return { strokes, isText: (row, index) => drawn[row]?.[index] === false }
}

function draw(strokes: Strokes, place: Place, shape: Shape): void {
  const { light, filled } = strokes
  if (shape.round && isTurn(shape.arms)) drawTurn(light, place, shape.arms)
  else drawArms(strokes, place, shape)
  for (const kind of shape.diagonals) {
    const rise = kind === 'rising' ? 1 : -1
    light.raw(
      `M${point(place.x - place.half.x, place.y + rise * place.half.y)}l${point(2 * place.half.x, -rise * 2 * place.half.y)}`,
    )
  }
  for (const [x, y] of shape.legs ?? []) {
    light.raw(`M${point(place.x, place.y)}l${point(x * place.half.x, y * place.half.y)}`)
  }
  for (const [x, y] of shape.bends ?? []) {
    const [across, down] = [2 * x * place.half.x, y * place.half.y]
    light.raw(`M${point(place.x, place.y)}q${point(across, 0)} ${point(across, down)}`)
  }
  if (shape.head !== undefined) drawHead(filled, place, shape.head)
  if (shape.dot === 'full') filled.raw(circle(place, 3))
  if (shape.dot === 'empty') light.raw(circle(place, 3))
}

function circle({ x, y }: Place, radius: number): string {
  return `M${point(x - radius, y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`
}

const directions = [
  { name: 'up', x: 0, y: -1, sides: ['right', 'left'] },
  { name: 'down', x: 0, y: 1, sides: ['right', 'left'] },
  { name: 'right', x: 1, y: 0, sides: ['down', 'up'] },
  { name: 'left', x: -1, y: 0, sides: ['down', 'up'] },
] as const

function drawArms(strokes: Strokes, place: Place, { arms, dashed, dot, head }: Shape): void {
  for (const { name, x, y, sides } of directions) {
    const weight = arms[name]
    if (weight === 0) continue
    const pen = dashed ? strokes.dashed : weight === 2 ? strokes.heavy : strokes.light
    const offsets = weight === 3 ? [apart, -apart] : [0]
    for (const offset of offsets) {
      const gap = dot === 'empty' ? 3 : 0
      const start = head === undefined ? startOf(arms, weight, sides, offset) + gap : 0
      if (x === 0) {
        pen.vertical(place.x + offset, place.y + y * start, place.y + y * place.half.y)
      } else {
        pen.horizontal(place.y + offset, place.x + x * start, place.x + x * place.half.x)
      }
    }
  }
}

/** Where an arm begins so that it meets double lines on its sides, and no stroke stands out. */
function startOf(
  arms: Arms,
  weight: Weight,
  [plus, minus]: readonly [keyof Arms, keyof Arms],
  offset: number,
): number {
  const [near, far] = offset >= 0 ? [arms[plus], arms[minus]] : [arms[minus], arms[plus]]
  if (weight === 3) return near === 3 ? apart : near === 0 && far === 3 ? -apart : 0
  if (arms[plus] === 3 && arms[minus] === 3) return apart
  return arms[plus] === 3 || arms[minus] === 3 ? -apart : 0
}

/** Two arms at a right angle. */
function isTurn(arms: Arms): boolean {
  const count = Object.values(arms).filter((weight) => weight > 0).length
  return count === 2 && arms.left + arms.right === 1 && arms.up + arms.down === 1
}

function drawTurn(pen: Pen, { x, y, half }: Place, arms: Arms): void {
  const [toX, toY] = [arms.right > 0 ? 1 : -1, arms.down > 0 ? 1 : -1]
  const radius = Math.min(half.x, half.y)
  pen.vertical(x, y + toY * radius, y + toY * half.y)
  pen.horizontal(y, x + toX * radius, x + toX * half.x)
  pen.raw(
    `M${point(x, y + toY * radius)}q0 ${short(-toY * radius)} ${point(toX * radius, -toY * radius)}`,
  )
}

/** A triangle with its point at the edge of the cell. */
function drawHead(pen: Pen, { x, y, half }: Place, head: NonNullable<Shape['head']>): void {
  const path = {
    right: `M${point(x + half.x, y)}l-8-4v8z`,
    left: `M${point(x - half.x, y)}l8-4v8z`,
    down: `M${point(x, y + half.y)}l-4-8h8z`,
    up: `M${point(x, y - half.y)}l-4 8h8z`,
  }[head]
  pen.raw(path)
}

/** A line that ends over a rule, without a crossing in it, goes on to it. */
function reachRules(pen: Pen, { x, y, half }: Place, above: string, below: string): void {
  if (/[-=─━]/.test(above)) pen.vertical(x, y - half.y, y - 2 * half.y)
  if (/[-=─━]/.test(below)) pen.vertical(x, y + half.y, y + 2 * half.y)
}
