import type { Arms } from '../box-drawing.ts'
import { armsTowards } from './arms.ts'
import type { Spot } from './grid.ts'
import { horizontal, none, plain } from './shape.ts'
import type { Shape, Side } from './shape.ts'

/** `+` where lines meet. */
export function crossing(spot: Spot): Shape | undefined {
  const arms = armsTowards(spot)
  const legs = [...slantsOf(spot, -1), ...slantsOf(spot, 1)]
  const isMet = legs.length > 0 || Object.values(arms).some((weight) => weight > 0)
  return isMet ? { ...plain, arms, legs } : undefined
}

/** The diagonals that come to a cell from above (-1) or below (1). */
function slantsOf({ corners }: Spot, y: -1 | 1): readonly Side[] {
  const [left, right] = y === -1 ? [corners[0], corners[1]] : [corners[2], corners[3]]
  return [
    ...(left === (y === -1 ? '\\' : '/') ? ([[-1, y]] as const) : []),
    ...(right === (y === -1 ? '/' : '\\') ? ([[1, y]] as const) : []),
  ]
}

/** `.` and `'` turn a line round a corner; alone they are punctuation. */
export function corner(spot: Spot, towards: 'up' | 'down'): Shape | undefined {
  const { left, right, above, below } = spot
  const legs = slantsOf(spot, towards === 'up' ? -1 : 1)
  // The tip of two diagonals.
  if (legs.length === 2) return { ...plain, legs }
  if (!/[-=─]/.test(left) && !/[-=─]/.test(right)) return undefined
  const sideways = { left: /[-=+.'`─]/.test(left), right: /[-=+.'`─]/.test(right) }
  const arms: Arms = { ...none, left: sideways.left ? 1 : 0, right: sideways.right ? 1 : 0 }
  // A branch of a tree hangs from the name above it.
  const hangs = spot.text === '`' && right === '-' && /^ ?$/.test(left) && /\S/.test(above)
  const straight = hangs || /[|+:'`.,│┃]/.test(towards === 'up' ? above : below)
  if (straight || legs.length > 0) {
    return { ...plain, arms: { ...arms, [towards]: straight ? 1 : 0 }, round: true, legs }
  }
  const bends = bendsOf(spot, towards)
  if (bends.length > 0) return { ...plain, arms, bends }
  return sideways.left && sideways.right ? horizontal(1) : undefined
}

/** Sides of a circle stand beside its corners: a line that ends here goes round to them. */
function bendsOf({ left, right, corners }: Spot, towards: 'up' | 'down'): readonly Side[] {
  const y = towards === 'up' ? -1 : 1
  const [leftLine, rightLine] =
    towards === 'up' ? [corners[0], corners[1]] : [corners[2], corners[3]]
  return [
    ...(/[|│(]/.test(leftLine) && !/[-=─]/.test(left) ? ([[-1, y]] as const) : []),
    ...(/[|│)]/.test(rightLine) && !/[-=─]/.test(right) ? ([[1, y]] as const) : []),
  ]
}
