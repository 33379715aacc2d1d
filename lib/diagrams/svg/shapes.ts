import { boxArms, isBoxDrawing } from '../box-drawing.ts'
import type { Spot } from './grid.ts'
import { arrowShape, diagonal, dot } from './marks.ts'
import { horizontal, none, plain, word } from './shape.ts'
import type { Shape } from './shape.ts'
import { corner, crossing } from './turns.ts'

/** The shape of a cell in its company, `undefined` where it is text. */
export function shapeOf(spot: Spot): Shape | undefined {
  const { text } = spot
  const codePoint = text.codePointAt(0) ?? 0
  if (isBoxDrawing(codePoint)) return boxShape(text, codePoint)
  const arrow = arrowShape(spot)
  if (arrow !== undefined) return arrow
  const rule = asciiRules[text]
  return rule?.(spot)
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
  '-': (spot) => (isRule(spot) ? horizontal(1) : undefined),
  '=': (spot) => (isRule(spot) ? horizontal(3) : undefined),
  '|': (spot) => {
    if (word.test(spot.left) && word.test(spot.right)) return undefined
    return { ...plain, arms: { ...none, up: 1, down: 1 } }
  },
  ':': ({ left, right, above, below }) => {
    const joined = /[|:+.'│┆]/.test(above) && /[|:+.'│┆]/.test(below)
    const free = !word.test(left) && !word.test(right)
    return joined && free
      ? { ...plain, arms: { ...none, up: 1, down: 1 }, dashed: true }
      : undefined
  },
  '+': (spot) => crossing(spot),
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

/** A dash is a line beside another one or beside something that lines end at; else a hyphen. */
function isRule({ text, left, right }: Spot): boolean {
  const ends = /[|+.'`,*●○<>│┃║◀▶←→\u250c-\u257f]/
  if (left === text || right === text) return !(word.test(left) && word.test(right))
  return (ends.test(left) && !word.test(right)) || (ends.test(right) && !word.test(left))
}
