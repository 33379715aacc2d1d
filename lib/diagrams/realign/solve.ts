import type { Chain } from './chains.ts'
import { leastRoom, roomOf } from './room.ts'
import type { Joint } from './rows.ts'
import type { Sketch } from './sketch.ts'
import { columnIn, startIn } from './sketch.ts'

/** For every joint, the column where it belongs. */
export type Columns = ReadonlyMap<Joint, number>

/**
 * Gives each chain its column, from left to right. The lines of a chain vote with the width that
 * their segment has now: those without words first, then the majority, then the wider; no word is
 * ever cut, and one space stays behind it.
 */
export function solve(sketch: Sketch, chains: readonly Chain[]): Columns {
  const columns = new Map<Joint, number>()
  for (const chain of chains) {
    const lines = chain.map((joint) => {
      const left = sketch.rows[joint.row]?.joints[joint.ordinal - 1]
      const start = left === undefined ? 0 : (columns.get(left) ?? 0) + left.width
      return { joint, start, vote: start + columnIn(sketch, joint) - startIn(sketch, joint) }
    })
    const votes = lines.map(({ vote }) => vote)
    const free = lines.filter(({ joint }) => joint.segment.textFree).map(({ vote }) => vote)
    const elected = elect(free.length > 0 ? free : votes, votes)
    const least = Math.max(
      elected,
      ...lines.map(({ joint: { segment }, start, vote }) =>
        vote === elected && vote - start === segment.width ? elected : start + leastRoom(segment),
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

/** The column with most votes; of equals the one that all lines prefer; of equals the largest. */
function elect(votes: readonly number[], ofAll: readonly number[]): number {
  const count = (list: readonly number[], column: number): number =>
    list.filter((vote) => vote === column).length
  const [column = 0] = [...new Set(votes)].toSorted(
    (a, b) => count(votes, b) - count(votes, a) || count(ofAll, b) - count(ofAll, a) || b - a,
  )
  return column
}
