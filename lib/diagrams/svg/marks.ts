import { armsTowards } from './arms.ts'
import type { Spot } from './grid.ts'
import { none, plain, word } from './shape.ts'
import type { Shape } from './shape.ts'

/** A dot at the end of a line or on it. */
export function dot(spot: Spot, kind: 'full' | 'empty'): Shape | undefined {
  if (word.test(spot.left) || word.test(spot.right)) return undefined
  // Another dot is no line: dots alone are a pattern.
  const lines = (text: string): string => (/[*●○]/.test(text) ? '' : text)
  const { left, right, above, below } = spot
  const arms = armsTowards({
    ...spot,
    left: lines(left),
    right: lines(right),
    above: lines(above),
    below: lines(below),
  })
  const isMet = Object.values(arms).some((weight) => weight > 0)
  return isMet ? { ...plain, arms, dot: kind } : undefined
}

/** A slash that goes on in its direction, or meets a corner there. */
export function diagonal(spot: Spot, kind: 'rising' | 'falling'): Shape | undefined {
  const [upLeft, upRight, downLeft, downRight] = spot.corners
  const [top, bottom] = kind === 'rising' ? [upRight, downLeft] : [upLeft, downRight]
  const meets = /[/\\+.'`,|*oXx_v^]/
  const goesOn = meets.test(top) || meets.test(bottom) || /[/\\]/.test(spot.above + spot.below)
  const inWord = word.test(spot.left) || word.test(spot.right)
  return goesOn && !inWord ? { ...plain, diagonals: [kind] } : undefined
}

type Head = NonNullable<Shape['head']>
const heads: Readonly<Record<string, Head>> = {
  '>': 'right',
  '▶': 'right',
  '►': 'right',
  '▷': 'right',
  '→': 'right',
  '<': 'left',
  '◀': 'left',
  '◄': 'left',
  '◁': 'left',
  '←': 'left',
  v: 'down',
  V: 'down',
  '▼': 'down',
  '▽': 'down',
  '↓': 'down',
  '^': 'up',
  '▲': 'up',
  '△': 'up',
  '↑': 'up',
}
const opposite = { right: 'left', left: 'right', up: 'down', down: 'up' } as const

/** An arrowhead is one only at the end of a line; else it is a letter or a sign. */
export function arrowShape(spot: Spot): Shape | undefined {
  const head = heads[spot.text]
  if (head === undefined) return undefined
  if (word.test(spot.text) && (word.test(spot.left) || word.test(spot.right))) return undefined
  const back = opposite[head]
  const arms = armsTowards(spot)
  const slanted =
    (head === 'down' && (spot.corners[0] === '\\' || spot.corners[1] === '/')) ||
    (head === 'up' && (spot.corners[2] === '/' || spot.corners[3] === '\\'))
  if (arms[back] === 0 && !slanted) return undefined
  return { ...plain, arms: { ...none, [back]: arms[back] || 1 }, head }
}
