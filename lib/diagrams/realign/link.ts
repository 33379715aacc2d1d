import { isIsolated, isOpen, isPlainLine } from './demand.ts'
import { distance, nearestLinks, strength } from './nearest-links.ts'
import type { Link } from './nearest-links.ts'
import type { Joint, Row } from './rows.ts'

/**
 * The links between a row and the next, `undefined` when a joint could belong to several others.
 * Exact pairs first; rows with as many joints are linked in order; else the nearest pairs that do
 * not cross.
 */
export function linkRows(
  above: Row,
  below: Row,
  rows: readonly Row[],
): readonly Link[] | undefined {
  const tops = above.joints.filter((joint) => joint.down)
  const bottoms = below.joints.filter((joint) => joint.up)
  const exact = exactLinks(tops, bottoms)
  if (exact.length === Math.min(tops.length, bottoms.length) && exact.length > 0) {
    if (tops.length !== bottoms.length || exact.length === tops.length) return exact
  }
  if (!above.hasWord && !below.hasWord) return exact
  const links = linkInexact(exact, above, below, rows)
  return links?.filter((link) => distance(link) === 0 || canDrift(link, links, rows))
}

/**
 * Edges drift when what stands before them changes: a word, the space from another edge, or the
 * indentation of a whole row.
 */
function canDrift(link: Link, links: readonly Link[], rows: readonly Row[]): boolean {
  const { above, below } = link
  if (above.ordinal > 0 && below.ordinal > 0) return true
  const hasWordBefore = [above, below].some(({ row, ordinal }) =>
    rows[row]?.joints.slice(0, ordinal + 1).some((joint) => joint.segment.hasWord),
  )
  return hasWordBefore || links.some((other) => other !== link && shift(other) === shift(link))
}

function shift({ above, below }: Link): number {
  return above.stroke - below.stroke
}

function linkInexact(
  exact: readonly Link[],
  above: Row,
  below: Row,
  rows: readonly Row[],
): readonly Link[] | undefined {
  const tops = above.joints.filter((joint) => joint.down)
  const bottoms = below.joints.filter((joint) => joint.up)
  const ordered = tops.length === bottoms.length ? inPairs(tops, bottoms) : []
  if (belongTogether(ordered, exact, rows)) return ordered
  const shifted = linkShifted(tops, bottoms)
  if (shifted !== undefined) return shifted
  const found = linkBetween(exact, tops, bottoms, rows)
  return found && [...found, ...linkLast(found, above, below, rows)]
}

function exactLinks(tops: readonly Joint[], bottoms: readonly Joint[]): readonly Link[] {
  return tops.flatMap((above) => {
    const below = bottoms.find((joint) => joint.stroke === above.stroke)
    return below === undefined ? [] : [{ above, below }]
  })
}

/**
 * Whether rows with as many joints are meant to stand one under the other, joint by joint. Exact
 * pairs that say otherwise are chance when both rows begin at one edge or one is the other, shifted.
 */
function belongTogether(
  ordered: readonly Link[],
  exact: readonly Link[],
  rows: readonly Row[],
): boolean {
  const [first] = ordered
  if (first === undefined) return false
  if (distance(first) === 0) return true
  const isShifted = ordered.every((link) => shift(link) === shift(first))
  if (isShifted && ordered.length > 2) return true
  const inOrder = exact.every(({ above, below }) =>
    ordered.some((link) => link.above === above && link.below === below),
  )
  return inOrder && ordered.some((link) => isNeeded(link, rows))
}

/**
 * When one segment has changed its width, the joints behind it are shifted as far as the last one
 * is: linked to where they were, if every joint finds a partner so and the rows begin at one edge.
 */
function linkShifted(
  tops: readonly Joint[],
  bottoms: readonly Joint[],
): readonly Link[] | undefined {
  const isTopShorter = tops.length < bottoms.length
  const [few, many] = isTopShorter ? [tops, bottoms] : [bottoms, tops]
  const [last, end] = [few.at(-1), many.at(-1)]
  if (last === undefined || end === undefined || few.length < 2) return undefined
  if (few[0]?.stroke !== many[0]?.stroke || many.some((it) => it.stroke === last.stroke)) {
    return undefined
  }
  const away = end.stroke - last.stroke
  const partner = (joint: Joint, by: number): Joint | undefined =>
    many.find((other) => other.stroke === joint.stroke + by)
  const start = few.findIndex((joint) => partner(joint, 0) === undefined)
  const links = few.map((joint, index) => {
    const other = partner(joint, index < start ? 0 : away)
    return other && (isTopShorter ? { above: joint, below: other } : { above: other, below: joint })
  })
  return links.every((link) => link !== undefined) ? links : undefined
}

function inPairs(tops: readonly Joint[], bottoms: readonly Joint[]): readonly Link[] {
  return tops.flatMap((above, index): readonly Link[] => {
    const below = bottoms[index]
    return below === undefined ? [] : [{ above, below }]
  })
}

/** An inexact link that an end demands, or without which a line would stand there alone. */
function isNeeded(link: Link, rows: readonly Row[]): boolean {
  const { above, below } = link
  if (distance(link) === 0) return false
  const lines = isPlainLine(above) && isPlainLine(below)
  const alone = isIsolated(above, rows) || isIsolated(below, rows)
  return (lines && alone) || strength(link, rows) > 0
}

/** Links what is left over between exact pairs, gap by gap. */
function linkBetween(
  exact: readonly Link[],
  tops: readonly Joint[],
  bottoms: readonly Joint[],
  rows: readonly Row[],
): readonly Link[] | undefined {
  const found: Link[] = [...exact]
  for (let gap = 0; gap <= exact.length; gap++) {
    const [from, to] = [exact[gap - 1], exact[gap]]
    const freeTops = between(tops, from?.above, to?.above)
    const freeBottoms = between(bottoms, from?.below, to?.below)
    const links =
      linkOpen(freeTops, freeBottoms, rows, from !== undefined) ??
      nearestLinks(freeTops, freeBottoms, rows)
    if (links === undefined) return undefined
    found.push(...links)
  }
  return found
}

function between(
  joints: readonly Joint[],
  from: Joint | undefined,
  to: Joint | undefined,
): readonly Joint[] {
  const start = from === undefined ? 0 : joints.indexOf(from) + 1
  return joints.slice(start, to === undefined ? undefined : joints.indexOf(to))
}

/** Right of an exact pair: if as many joints above as below lack a partner, they are theirs. */
function linkOpen(
  tops: readonly Joint[],
  bottoms: readonly Joint[],
  rows: readonly Row[],
  anchored: boolean,
): readonly Link[] | undefined {
  const openTops = tops.filter((joint) => isOpen(joint, 'down', rows))
  const openBottoms = bottoms.filter((joint) => isOpen(joint, 'up', rows))
  if (!anchored || openTops.length !== openBottoms.length) return undefined
  const links = inPairs(openTops, openBottoms)
  return links.some((link) => strength(link, rows) > 0) ? links : undefined
}

/** The right edges of two rows that begin at one edge, when one of them lacks a partner. */
function linkLast(
  found: readonly Link[],
  above: Row,
  below: Row,
  rows: readonly Row[],
): readonly Link[] {
  const [top, bottom] = [above.joints.at(-1), below.joints.at(-1)]
  const begins = above.joints[0]?.stroke === below.joints[0]?.stroke
  if (!begins || top === undefined || bottom === undefined || !top.down || !bottom.up) return []
  const isLinked = found.some((link) => link.above === top || link.below === bottom)
  const alone =
    (isPlainLine(top) && isOpen(top, 'down', rows)) ||
    (isPlainLine(bottom) && isOpen(bottom, 'up', rows))
  return isLinked || !alone ? [] : [{ above: top, below: bottom }]
}
