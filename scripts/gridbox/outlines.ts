import { boxArms } from '../../lib/diagrams/box-drawing.ts'
import type { Arms, Weight } from '../../lib/diagrams/box-drawing.ts'
import { strokes } from './contour.ts'
import type { Contour, Frame } from './contour.ts'
import { arc, diagonals } from './curves.ts'

/** How many dashes the dashed lines have in a cell. */
const dashes: readonly (readonly [characters: string, count: number])[] = [
  ['╌╍╎╏', 2],
  ['┄┅┆┇', 3],
  ['┈┉┊┋', 4],
]

/** The contours of one box-drawing character. They may overlap: filled as one shape. */
export function outlines(character: string, frame: Frame): readonly Contour[] {
  const count = dashes.find(([characters]) => characters.includes(character))?.[1]
  const arms = boxArms(character.codePointAt(0) ?? 0)
  if (count !== undefined) return dashed(arms, count, frame)
  if ('╭╮╯╰'.includes(character)) return [arc(arms, frame)]
  if ('╱╲╳'.includes(character)) return diagonals(character, frame)
  return directions.flatMap((direction) => arm(direction, arms, frame))
}

type Direction = keyof Arms
const directions: readonly Direction[] = ['up', 'right', 'down', 'left']
/** Clockwise neighbours: [the arm on the positive side, on the negative side, opposite]. */
const around: Readonly<Record<Direction, readonly [Direction, Direction, Direction]>> = {
  up: ['right', 'left', 'down'],
  down: ['right', 'left', 'up'],
  right: ['up', 'down', 'left'],
  left: ['up', 'down', 'right'],
}

/** An arm, from where it meets the others to the edge of its cell. */
function arm(direction: Direction, arms: Arms, frame: Frame): readonly Contour[] {
  const weight = arms[direction]
  if (weight === 0) return []
  const [positive, negative, opposite] = around[direction]
  const sides = { positive: arms[positive], negative: arms[negative], opposite: arms[opposite] }
  if (weight !== 3) return [bar(direction, 0, singleStart(sides), thickness(weight), frame)]
  return [1, -1].map((side) => {
    const [near, far] =
      side === 1 ? [sides.positive, sides.negative] : [sides.negative, sides.positive]
    const start = doubleStart(near, far, sides.opposite)
    return bar(direction, side * strokes.apart, start, strokes.double, frame)
  })
}

interface Sides {
  readonly positive: Weight
  readonly negative: Weight
  readonly opposite: Weight
}

/** Where a single line begins, from the middle of the cell towards its end. */
function singleStart({ positive, negative, opposite }: Sides): number {
  const heaviest = Math.max(thickness(positive), thickness(negative))
  if (positive !== 3 && negative !== 3) return -heaviest / 2
  if (opposite !== 0) return 0
  const through = positive === 3 && negative === 3
  return through ? strokes.apart : -strokes.apart - strokes.double / 2
}

/** Where one of two parallel lines begins: at a line that it meets, or at the outer corner. */
function doubleStart(near: Weight, far: Weight, opposite: Weight): number {
  if (near === 3) return strokes.apart - strokes.double / 2
  if (near !== 0 || opposite === 3 || far !== 3) return -thickness(far) / 2
  return -strokes.apart - strokes.double / 2
}

function thickness(weight: Weight): number {
  return [0, strokes.light, strokes.heavy, strokes.double][weight] ?? 0
}

/** A straight stroke beside the axis of its direction, from `start` to past the cell's edge. */
function bar(
  direction: Direction,
  beside: number,
  start: number,
  thick: number,
  frame: Frame,
): Contour {
  const half = thick / 2
  const centre = frame.width / 2
  if (direction === 'up' || direction === 'down') {
    const sign = direction === 'up' ? 1 : -1
    const ends = [frame.middle + sign * start, frame.middle + sign * frame.reach]
    return rectangle(
      centre + beside - half,
      Math.min(...ends),
      centre + beside + half,
      Math.max(...ends),
    )
  }
  const sign = direction === 'right' ? 1 : -1
  const ends = [centre + sign * start, centre + sign * (centre + frame.overlap)]
  const middle = frame.middle + beside
  return rectangle(Math.min(...ends), middle - half, Math.max(...ends), middle + half)
}

function dashed(arms: Arms, count: number, frame: Frame): readonly Contour[] {
  const upright = arms.up > 0
  const thick = thickness(upright ? arms.up : arms.right)
  const period = (upright ? frame.reach * 1.72 : frame.width) / count
  const first = upright ? frame.middle - frame.reach * 0.86 : 0
  const centre = (upright ? frame.width / 2 : frame.middle) - thick / 2
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [first + period * (index + 0.2), first + period * (index + 0.8)]
    return upright
      ? rectangle(centre, from, centre + thick, to)
      : rectangle(from, centre, to, centre + thick)
  })
}

function rectangle(left: number, bottom: number, right: number, top: number): Contour {
  const corners: readonly (readonly [number, number])[] = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ]
  return corners.map(([x, y]) => ({ kind: 'line', x: Math.round(x), y: Math.round(y) }))
}
