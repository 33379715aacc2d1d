import type { Cell } from '../cells.ts'
import { isRule } from './rows.ts'
import type { Segment } from './rows.ts'

/** Where a segment can grow and shrink: at its trailing spaces, or in its longest rule. */
export interface Room {
  readonly kind: 'spaces' | 'rule'
  /** Index of the first cell of the run; for no spaces at all, the end of the segment. */
  readonly start: number
  /** Cells (clusters) of the run. */
  readonly count: number
  /** The character that the run is made of. */
  readonly text: string
  /** Width of that character, in cells. */
  readonly step: number
}

/** Spaces give way where there are any, or where a word ends; else the longest rule does. */
export function roomOf({ cells, spaces, textFree }: Segment): Room {
  const last = cells.at(-1)
  const rule = longestRule(cells)
  const inked = cells.length - spaces
  const bySpaces = last === undefined || spaces > 0 || (!textFree && !isRuleEnd(last))
  if (bySpaces || rule === undefined) {
    return { kind: 'spaces', start: inked, count: spaces, text: ' ', step: 1 }
  }
  return rule
}

/** The least width that a segment can be given, in cells; one space stays behind a word. */
function leastWidth(segment: Segment): number {
  const room = roomOf(segment)
  const kept = room.kind === 'rule' ? 1 : Math.min(1, room.count)
  return segment.width - (room.count - kept) * room.step
}

/** The same when a segment has to change: a word wants a space behind it. */
export function leastRoom(segment: Segment): number {
  const touching = !segment.textFree && segment.spaces === 0 && segment.cells.length > 0
  return leastWidth(segment) + (touching ? 1 : 0)
}

function isRuleEnd({ text }: Cell): boolean {
  return isRule(text) || /^[<>←→⇐⇒◀▶◁▷◄►]$/.test(text)
}

function longestRule(cells: readonly Cell[]): Room | undefined {
  let best: Room | undefined
  let start = 0
  cells.forEach((cell, index) => {
    if (cell.text !== cells[start]?.text) start = index
    const count = index - start + 1
    if (isRule(cell.text) && count >= (best?.count ?? 1)) {
      best = { kind: 'rule', start, count, text: cell.text, step: cell.width }
    }
  })
  return best
}
