import { point } from './path.ts'
import type { Pen } from './path.ts'
import type { Place, Strokes } from './place.ts'
import type { Shape, Side } from './shape.ts'

/** What a cell has besides straight lines: diagonals, curves, heads and dots. */
export function drawMarks({ light, filled }: Strokes, place: Place, shape: Shape): void {
  const { x, y, half } = place
  for (const kind of shape.diagonals) {
    const rise = kind === 'rising' ? 1 : -1
    light.raw(`M${point(x - half.x, y + rise * half.y)}l${point(2 * half.x, -rise * 2 * half.y)}`)
  }
  for (const [toX, toY] of shape.legs ?? []) {
    light.raw(`M${point(x, y)}l${point(toX * half.x, toY * half.y)}`)
  }
  for (const [toX, toY] of shape.bends ?? []) {
    const [across, down] = [2 * toX * half.x, toY * half.y]
    light.raw(`M${point(x, y)}q${point(across, 0)} ${point(across, down)}`)
  }
  if (shape.bulge !== undefined) {
    light.raw(`M${point(x, y - half.y)}q${point(shape.bulge * 2 * half.x, half.y)} 0 ${2 * half.y}`)
  }
  if (shape.floor !== undefined) {
    const { left, right } = shape.floor
    light.horizontal(y + half.y, x - (1 + left) * half.x, x + (1 + right) * half.x)
  }
  if (shape.head !== undefined) drawHead(filled, place, shape.head)
  if (shape.slantedHead !== undefined) drawSlantedHead(light, filled, place, shape.slantedHead)
  if (shape.dot === 'full') filled.raw(circle(place, 3))
  if (shape.dot === 'empty') light.raw(circle(place, 3))
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

/** The same at the end of a diagonal, which goes on to it from a corner of the cell. */
function drawSlantedHead(light: Pen, filled: Pen, { x, y, half }: Place, [toX, toY]: Side): void {
  light.raw(`M${point(x, y)}l${point(toX * half.x, toY * half.y)}`)
  const length = Math.hypot(half.x, half.y)
  const [along, down] = [(-toX * half.x) / length, (-toY * half.y) / length]
  const [tipX, tipY] = [x + 4 * along, y + 4 * down]
  const [backX, backY] = [-8 * along - 4 * down, -8 * down + 4 * along]
  filled.raw(`M${point(tipX, tipY)}l${point(backX, backY)}l${point(8 * down, -8 * along)}z`)
}

function circle({ x, y }: Place, radius: number): string {
  return `M${point(x - radius, y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`
}
