import type { Chain } from './chains.ts'
import { leastWidth, roomOf } from './room.ts'
import type { Joint, Row } from './rows.ts'

/** For every joint, the column where it belongs. */
export type Columns = ReadonlyMap<Joint, number>

/**
 * Gives each chain its column, from left to right. The lines of a chain vote with the width that
 * their segment has now: those without words first, then the majority, then the wider; no word is
 * ever cut, and one space stays behind it.
 */
export function solve(rows: readonly Row[], chains: readonly Chain[]): Columns {
  const columns = new Map<Joint, number>()
  for (const chain of chains) {
    const lines = chain.map((joint) => {
      const left = rows[joint.row]?.joints[joint.ordinal - 1]
      const start = left === undefined ? 0 : (columns.get(left) ?? 0) + left.width
      return { joint, start, vote: start + joint.segment.width }
    })
    const voters = lines.filter(({ joint }) => joint.segment.textFree)
    const elected = elect((voters.length > 0 ? voters : lines).map(({ vote }) => vote))
    const least = Math.max(
      elected,
      ...lines.map(({ joint, start, vote }) =>
        vote === elected ? elected : start + leastRoom(joint),
      ),
    )
    const fits = lines.every(({ joint, vote }) => (least - vote) % stepOf(joint) === 0)
    const column = fits ? least : least + 1
    for (const joint of chain) columns.set(joint, column)
  }
  return columns
}

/** A rule of wide characters grows by two cells at a time. */
function stepOf({ segment }: Joint): number {
  return roomOf(segment).step
}

/** What a segment needs at least when it has to change: a word wants a space behind it. */
function leastRoom({ segment }: Joint): number {
  const touching = !segment.textFree && segment.spaces === 0 && segment.cells.length > 0
  return leastWidth(segment) + (touching ? 1 : 0)
}

/** The most frequent of some columns; of equals the largest. */
function elect(votes: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1)
  const [[column = 0] = []] = [...counts].toSorted(
    ([columnA, a], [columnB, b]) => b - a || columnB - columnA,
  )
  return column
}
