import { textOf } from '../cells.ts'
import { roomOf } from './room.ts'
import type { Joint, Row } from './rows.ts'
import type { Columns } from './solve.ts'

/** The line of a row with its joints in their columns; `undefined` when a rule has no such length. */
export function writeRow(row: Row, columns: Columns): string | undefined {
  let line = ''
  let end = 0
  for (const joint of row.joints) {
    const column = columns.get(joint) ?? joint.column
    const segment = writeSegment(joint, column - end - joint.segment.width)
    if (segment === undefined) return undefined
    line += segment + joint.text
    end = column + joint.width
  }
  return line + textOf(row.rest)
}

/** The text before a joint, some cells wider or narrower. */
function writeSegment({ segment }: Joint, change: number): string | undefined {
  const texts = segment.cells.map((cell) => cell.text)
  if (change === 0) return texts.join('')
  const room = roomOf(segment)
  const count = room.count + change / room.step
  if (!Number.isInteger(count) || count < 0) return undefined
  const before = texts.slice(0, room.start)
  const after = texts.slice(room.start + room.count)
  return [...before, room.text.repeat(count), ...after].join('')
}
