import type { Arms, Weight } from '../box-drawing.ts'
import { point, short } from './path.ts'
import type { Pen } from './path.ts'
import type { Place, Strokes } from './place.ts'
import type { Shape } from './shape.ts'

/** Half the distance of double lines. */
const apart = 1.5

/** The straight lines of a cell, or its turn. */
export function drawLines(strokes: Strokes, place: Place, shape: Shape): void {
  if (shape.round && isTurn(shape.arms)) drawTurn(strokes.light, place, shape.arms)
  else drawArms(strokes, place, shape)
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
