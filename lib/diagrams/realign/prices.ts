import { leastRoom, roomOf } from './room.ts'
import type { Segment } from './rows.ts'

/** What it costs to change a segment. */
const prices = {
  padded: 1,
  words: 3,
  bare: 9,
  bareAgain: 15,
  overfull: 3,
  cell: 1 / 16,
} as const
/** From here on a change costs no more when it is larger. In cells. */
const farthest = 8

/**
 * The price of a change, by its cells and by whether a segment without words has changed in the row
 * already: two of these are rather a curve than a drift.
 */
export type Price = (change: number, bareBefore: boolean) => number | undefined

/**
 * What it costs to make a segment wider or narrower by so many cells; `undefined` where that cannot
 * be. A width that is the number of its characters costs less: it was padded by counting them.
 */
export function pricesOf(segment: Segment): Price {
  const { width, textFree } = segment
  const room = roomOf(segment)
  const least = leastRoom(segment)
  const characters = countCodePoints(segment)
  return (change, bareBefore) => {
    if (change === 0) return 0
    const isOverfull = width + change < least
    if (room.kind === 'rule' && (change % room.step !== 0 || isOverfull)) return undefined
    if (width + change < 0) return undefined
    const bare = bareBefore ? prices.bareAgain : prices.bare
    const price = textFree ? bare : width + change === characters ? prices.padded : prices.words
    const far = Math.min(Math.abs(change), farthest) * prices.cell
    return price + far + (isOverfull ? prices.overfull : 0)
  }
}

function countCodePoints({ cells }: Segment): number {
  return cells.reduce((sum, { text }) => sum + Array.from(text).length, 0)
}
