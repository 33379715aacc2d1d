import { boxArms, isBoxDrawing } from '../box-drawing.ts'
import { arrowShape } from './arrows.ts'
import type { Spot } from './grid.ts'
import { diagonal, dot } from './marks.ts'
import { bulge, dashedUpright, floor, rule, upright } from './rules.ts'
import type { Shape } from './shape.ts'
import { corner, crossing } from './turns.ts'

/** The shape of a cell in its company, `undefined` where it is text. */
export function shapeOf(spot: Spot): Shape | undefined {
  const { text } = spot
  const codePoint = text.codePointAt(0) ?? 0
  if (isBoxDrawing(codePoint)) return boxShape(text, codePoint)
  const arrow = arrowShape(spot)
  if (arrow !== undefined) return arrow
  return asciiRules[text]?.(spot)
}

function boxShape(text: string, codePoint: number): Shape {
  const diagonals: Shape['diagonals'] =
    text === '╱'
      ? ['rising']
      : text === '╲'
        ? ['falling']
        : text === '╳'
          ? ['rising', 'falling']
          : []
  return {
    arms: boxArms(codePoint),
    round: '╭╮╯╰'.includes(text),
    dashed: '┄┅┆┇┈┉┊┋╌╍╎╏'.includes(text),
    diagonals,
  }
}

const asciiRules: Readonly<Record<string, (spot: Spot) => Shape | undefined>> = {
  '-': rule,
  '=': rule,
  '|': upright,
  ':': dashedUpright,
  _: floor,
  '(': bulge,
  ')': bulge,
  '+': crossing,
  '.': (spot) => corner(spot, 'down'),
  ',': (spot) => corner(spot, 'down'),
  "'": (spot) => corner(spot, 'up'),
  '`': (spot) => corner(spot, 'up'),
  '*': (spot) => dot(spot, 'full'),
  '●': (spot) => dot(spot, 'full'),
  o: (spot) => dot(spot, 'empty'),
  '○': (spot) => dot(spot, 'empty'),
  '/': (spot) => diagonal(spot, 'rising'),
  '\\': (spot) => diagonal(spot, 'falling'),
}
