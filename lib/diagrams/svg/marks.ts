import { armsTowards } from './arms.ts'
import type { Spot } from './grid.ts'
import { plain, word } from './shape.ts'
import type { Shape } from './shape.ts'
import { allSlantsOf } from './slants.ts'

/** A dot at the end of a line or on it. */
export function dot(spot: Spot, kind: 'full' | 'empty'): Shape | undefined {
  if (word.test(spot.left) || word.test(spot.right)) return undefined
  // Another dot is no line, nor is an arrow: dots alone are a pattern, both may stand in a legend.
  const lines = (text: string): string => (/[*●○▲▼↑↓]/.test(text) ? '' : text)
  const { left, right, above, below } = spot
  const arms = armsTowards({
    ...spot,
    left: lines(left),
    right: lines(right),
    above: lines(above),
    below: lines(below),
  })
  const legs = allSlantsOf(spot)
  const isMet = legs.length > 0 || Object.values(arms).some((weight) => weight > 0)
  return isMet || isPointedAt(spot) ? { ...plain, arms, legs, dot: kind } : undefined
}

/** Arrows that point at an asterisk make it a dot. */
function isPointedAt({ text, left, right, above, below, corners }: Spot): boolean {
  const fromAbove = above + corners[0] + corners[1]
  const fromBelow = below + corners[2] + corners[3]
  const isMet = />/.test(left) || /</.test(right) || /v/.test(fromAbove) || /\^/.test(fromBelow)
  return text === '*' && isMet
}

/** A slash that goes on in its direction, or meets a corner there. */
export function diagonal(spot: Spot, kind: 'rising' | 'falling'): Shape | undefined {
  const [upLeft, upRight, downLeft, downRight] = spot.corners
  const [top, bottom] = kind === 'rising' ? [upRight, downLeft] : [upLeft, downRight]
  const meets = /[/\\+.'`,|*oXx_v^]/
  const goesOn = meets.test(top) || meets.test(bottom) || /[/\\]/.test(spot.above + spot.below)
  const isPart = /[/\\+]/
  const inWord =
    (word.test(spot.left) || word.test(spot.right)) && !(isPart.test(top) && isPart.test(bottom))
  return goesOn && !inWord ? { ...plain, diagonals: [kind] } : undefined
}
