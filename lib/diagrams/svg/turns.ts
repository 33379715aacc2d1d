import type { Arms } from '../box-drawing.ts'
import { armsTowards } from './arms.ts'
import type { Spot } from './grid.ts'
import { horizontal, none, plain } from './shape.ts'
import type { Shape, Side } from './shape.ts'
import { allSlantsOf, slantsOf } from './slants.ts'

/** `+` where lines meet. */
export function crossing(spot: Spot): Shape | undefined {
  const arms = { ...armsTowards(spot), ...roundSide(spot), ...pointedAt(spot) }
  const legs = allSlantsOf(spot)
  const isMet = legs.length > 0 || Object.values(arms).some((weight) => weight > 0)
  return isMet ? { ...plain, arms, legs } : undefined
}

/** On the side of a circle, whose corners stand beside it. */
function roundSide({ corners: [a, b, c, d] }: Spot): Partial<Arms> {
  return /[.]/.test(a + b) && /'/.test(c + d) ? { up: 1, down: 1 } : {}
}

/** Arrows come to a crossing as lines do. */
function pointedAt({ left, right }: Spot): Partial<Arms> {
  return { ...(left === '>' ? { left: 1 } : {}), ...(right === '<' ? { right: 1 } : {}) }
}

/** `.` and `'` turn a line round a corner; alone they are punctuation. */
export function corner(spot: Spot, towards: 'up' | 'down'): Shape | undefined {
  const { left, right, above, below, corners } = spot
  const legs = slantsOf(spot, towards === 'up' ? -1 : 1)
  // The tip of two diagonals.
  if (legs.length === 2) return { ...plain, legs }
  const isBesideLine = /[-=+─]/.test(left) || /[-=+─]/.test(right)
  // A step to a line along the bottom of this line or the one above.
  const isStep = /_/.test(towards === 'down' ? left + right : corners[0] + corners[1])
  if (!isBesideLine) return lineEnd(spot, towards)
  const sideways = { left: /[-=+.'`─]/.test(left), right: /[-=+.'`─]/.test(right) }
  const arms: Arms = { ...none, left: sideways.left ? 1 : 0, right: sideways.right ? 1 : 0 }
  // A branch of a tree hangs from the name above it.
  const hangs = spot.text === '`' && right === '-' && /^ ?$/.test(left) && /\S/.test(above)
  const straight = hangs || isStep || /[|+:'`.,│┃]/.test(towards === 'up' ? above : below)
  if (straight || legs.length > 0) {
    return { ...plain, arms: { ...arms, [towards]: straight ? 1 : 0 }, round: true, legs }
  }
  const bends = bendsOf(spot, towards)
  if (bends.length > 0) return { ...plain, arms, bends }
  return sideways.left && sideways.right ? horizontal(1) : undefined
}

/** A line may begin or end in `.` or `'` alone, with nothing beside it. */
function lineEnd({ left, right, above, below }: Spot, towards: 'up' | 'down'): Shape | undefined {
  const isAlone = /^ ?$/.test(left) && /^ ?$/.test(right)
  const isMet = /[|│]/.test(towards === 'up' ? above : below)
  return isAlone && isMet ? { ...plain, arms: { ...none, [towards]: 1 } } : undefined
}

/** Sides of a circle stand beside its corners: a line that ends here goes round to them. */
function bendsOf({ left, right, corners }: Spot, towards: 'up' | 'down'): readonly Side[] {
  const y = towards === 'up' ? -1 : 1
  const [leftLine, rightLine] =
    towards === 'up' ? [corners[0], corners[1]] : [corners[2], corners[3]]
  return [
    ...(/[|│(+]/.test(leftLine) && !/[-=─]/.test(left) ? ([[-1, y]] as const) : []),
    ...(/[|│)+]/.test(rightLine) && !/[-=─]/.test(right) ? ([[1, y]] as const) : []),
  ]
}
