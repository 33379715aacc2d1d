import { cellWidth, clusterWidth } from '../text/cells.ts'
import type { AmbiguousWidth } from '../text/cells.ts'
import { graphemes } from '../text/graphemes.ts'
import type { Place, Position } from './diagnostic.ts'
import { plainStyle } from './style.ts'
import type { Style } from './style.ts'
import { visible } from './visible.ts'

export interface CodeFrameOptions {
  /** Cells that a source line may take before it is clipped. */
  readonly width?: number
  /** Cells of an ambiguous character in the terminal at hand. */
  readonly ambiguous?: AmbiguousWidth
  readonly style?: Style
}

/** The part of the line that is shown, and the run of carets below it, in cells. */
interface Clip {
  readonly shown: string
  readonly caretStart: number
  readonly caretLength: number
  readonly cutLeft: boolean
}

const cutMark = '...'
const tab = '    '

/**
 * The source line with its neighbours, and carets under the place, set by display cells:
 *
 *       1 | ---
 *     > 2 | title: 日本: x
 *         |            ^
 *
 * Long lines are clipped around the carets. Empty when the place has no position, or when the line
 * is no text (an image renamed to .md).
 */
export function codeFrame(text: string, place: Place, options: CodeFrameOptions = {}): string {
  const { start } = place
  if (!start) return ''
  const { width = 100, ambiguous = 1, style = plainStyle } = options
  const [before, line, after] = linesAround(text, start.line)
  if (line === undefined || text.trim() === '' || isBinary(line)) return ''
  const clip = clipLine(line, start.column, endColumnOf(place, start), { width, ambiguous })
  const marks = ' '.repeat(clip.caretStart) + style.caret('^'.repeat(clip.caretLength))
  const context = (neighbour: string | undefined, number: number) =>
    neighbour === undefined || clip.cutLeft || isBinary(neighbour)
      ? []
      : [[' ', String(number), clipEnd(neighbour, { width, ambiguous })] as const]
  const rows = [
    ...context(before, start.line - 1),
    ['>', String(start.line), clip.shown] as const,
    [' ', '', marks] as const,
    ...context(after, start.line + 1),
  ]
  const gutter = String(start.line + 1).length
  return rows
    .map(([mark, number, content]) =>
      `${mark} ${style.dim(`${number.padStart(gutter)} |`)} ${content}`.trimEnd(),
    )
    .join('\n')
}

/** Exclusive. A place without an end is one character; one that ends further down runs to the end. */
function endColumnOf({ end }: Place, start: Position): number {
  if (!end) return start.column + 1
  return end.line === start.line ? end.column : Infinity
}

/** The line of that number (one-based) with the one before and the one after. */
function linesAround(text: string, number: number): readonly (string | undefined)[] {
  const lines: (string | undefined)[] = number === 1 ? [undefined] : []
  let line = 1
  for (let start = 0; start <= text.length && line <= number + 1; line += 1) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (line >= number - 1) lines.push(text.slice(start, end).replace(/^\ufeff|\r$/g, ''))
    start = end + 1
  }
  // The empty line behind the last newline is no context.
  if (line > number + 1 && lines[2] === '') lines.pop()
  return lines
}

/** True for what no editor would show as text: nothing of it belongs on a terminal. */
function isBinary(line: string): boolean {
  const sample = line.slice(0, 1000)
  if (sample.includes('\0')) return true
  const strange = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]/g)?.length ?? 0
  return strange > sample.length / 10
}

interface Room {
  readonly width: number
  readonly ambiguous: AmbiguousWidth
}

function clipLine(line: string, column: number, endColumn: number, room: Room): Clip {
  const start = offsetOfColumn(line, column)
  const end = Math.max(offsetOfColumn(line, endColumn), start)
  // Twice the width in units is enough on either side, whatever the characters are.
  const left = printable(line.slice(Math.max(0, start - 2 * room.width), start))
  const marked = printable(line.slice(start, Math.min(end, start + 2 * room.width)))
  const right = printable(line.slice(end, end + 2 * room.width))
  const whole = left + marked + right
  const complete = start <= 2 * room.width && end + 2 * room.width >= line.length
  if (complete && cellWidth(whole, room.ambiguous) <= room.width) {
    return { shown: whole, cutLeft: false, ...carets(left, marked, room) }
  }
  const cutLeft = start > 2 * room.width || cellWidth(left, room.ambiguous) > room.width / 2
  const lead = cutLeft ? cutMark + lastCells(left, room.width / 2, room.ambiguous) : left
  const rest = room.width - cellWidth(lead, room.ambiguous)
  const tail = clipEnd(marked + right, { ...room, width: rest })
  return { shown: lead + tail, cutLeft, ...carets(lead, marked.slice(0, tail.length), room) }
}

function carets(lead: string, marked: string, { ambiguous }: Room) {
  return {
    caretStart: cellWidth(lead, ambiguous),
    caretLength: Math.max(1, cellWidth(marked, ambiguous)),
  }
}

/** Offset in UTF-16 units of a one-based column in code points; the line's end when it has fewer. */
function offsetOfColumn(line: string, column: number): number {
  let offset = 0
  for (let passed = 1; passed < column && offset < line.length; passed += 1) {
    offset += (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  }
  return offset
}

function printable(text: string): string {
  return visible(text).replaceAll('\t', tab)
}

/** The beginning of a line, marked as cut when it is longer than the room. */
function clipEnd(line: string, { width, ambiguous }: Room): string {
  const text = printable(line.slice(0, 2 * width))
  if (line.length <= 2 * width && cellWidth(text, ambiguous) <= width) return text
  return firstCells(text, width - cutMark.length, ambiguous) + cutMark
}

function firstCells(text: string, width: number, ambiguous: AmbiguousWidth): string {
  let cells = 0
  let length = 0
  for (const cluster of graphemes(text)) {
    cells += clusterWidth(cluster, ambiguous)
    if (cells > width) break
    length += cluster.length
  }
  return text.slice(0, length)
}

function lastCells(text: string, width: number, ambiguous: AmbiguousWidth): string {
  const surplus = cellWidth(text, ambiguous) - width
  return surplus <= 0 ? text : text.slice(firstCells(text, surplus, ambiguous).length)
}
