import { demands, isIsolated, isOpen, isPlainLine } from './demand.ts'
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
  if (tops.length === bottoms.length && inOrder(exact, tops, bottoms)) {
    return linkInOrder(tops, bottoms, rows) ?? exact
  }
  return linkBetween(exact, tops, bottoms, rows)
}

function exactLinks(tops: readonly Joint[], bottoms: readonly Joint[]): readonly Link[] {
  return tops.flatMap((above) => {
    const below = bottoms.find((joint) => joint.stroke === above.stroke)
    return below === undefined ? [] : [{ above, below }]
  })
}

/** Whether exact pairs have the same number on both rows. */
function inOrder(
  exact: readonly Link[],
  tops: readonly Joint[],
  bottoms: readonly Joint[],
): boolean {
  return exact.every(({ above, below }) => tops.indexOf(above) === bottoms.indexOf(below))
}

/** Links rows with as many joints in order, if something shows that they belong together. */
function linkInOrder(
  tops: readonly Joint[],
  bottoms: readonly Joint[],
  rows: readonly Row[],
): readonly Link[] | undefined {
  const links = inPairs(tops, bottoms)
  const [first] = links
  const sharesLeftEdge = first !== undefined && distance(first) === 0
  return sharesLeftEdge || links.some((link) => isNeeded(link, rows)) ? links : undefined
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
