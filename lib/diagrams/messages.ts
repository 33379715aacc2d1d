import type { Drawing } from './drawing.ts'
import { longLinesOf } from './edges.ts'
import type { LongLine } from './edges.ts'
import { escapeText } from './escape.ts'
import { rowsOfClusters } from './realign/rows.ts'
import type { Joint, Row } from './realign/rows.ts'

/** An arrow of a sequence drawing. */
export interface Message {
  readonly from: string
  readonly to: string
  readonly label: string
}

/** A line that runs down from a party. */
interface Lifeline {
  readonly stroke: number
  readonly name: string
}

/** A line shorter than this is an edge of something. In rows. */
const shortest = 3
/** How far the middle of a name may stand from its line. In half cells. */
const nameReach = 8
const mayBeSequence = /[|│├┤].*(?:[-─][>→▶►]|[<←◀◄][-─])/

/**
 * What a sequence drawing says, arrow by arrow. `undefined` unless every arrow goes from one named
 * lifeline to another and has a label: a picture is never replaced by a guess.
 */
export function messagesOf({
  text,
  rows: lines,
  edges,
  ambiguity,
}: Drawing): readonly Message[] | undefined {
  if (!mayBeSequence.test(text)) return undefined
  const long = longLinesOf(edges, ambiguity).filter(({ top, end }) => end - top >= shortest)
  if (long.length < 2) return undefined
  const rows = rowsOfClusters(lines, ambiguity)
  const lifelines = lifelinesOf(long, rows)
  if (lifelines.length < 2) return undefined
  const messages = rows.flatMap((row, index) => arrowsOf(row, index, rows, lifelines))
  const known = messages.filter((message) => message !== undefined)
  return known.length > 0 && known.length === messages.length ? known : undefined
}

/** The messages as a list; empty when there are none. */
export function messageList(messages: readonly Message[] | undefined): string {
  if (messages === undefined) return ''
  const items = messages.map(
    ({ from, to, label }) => `<li>${escapeText(`${from} → ${to}: ${label}`)}</li>\n`,
  )
  return `<ul class="messages">\n${items.join('')}</ul>\n`
}

/** The long lines below a name. */
function lifelinesOf(lines: readonly LongLine[], rows: readonly Row[]): readonly Lifeline[] {
  return lines.flatMap(({ stroke, top }) => {
    const name = nameAbove(rows, top, stroke)
    return name === undefined ? [] : [{ stroke, name }]
  })
}

/** The words right above a line, or in the box that it comes from. */
function nameAbove(rows: readonly Row[], top: number, stroke: number): string | undefined {
  const above = rows[top - 1]
  if (above === undefined) return undefined
  const direct = wordsNear(above, stroke)
  if (direct !== undefined) return direct
  const inBox = rows[top - 2]
  return inBox && /[-─━]/.test(textOf(above)) ? wordsNear(inBox, stroke) : undefined
}

function wordsNear(row: Row, stroke: number): string | undefined {
  const words = [...textOf(row).matchAll(/[^\s|│┃+\-─━┌┐└┘├┤┬┴]+(?: [^\s|│┃+\-─━┌┐└┘├┤┬┴]+)*/gu)]
  const near = words.flatMap(({ 0: text, index }) => {
    const [start, end] = [columnAt(row, index), columnAt(row, index + text.length)]
    const distance = Math.abs(start + end - stroke)
    const covers = 2 * start <= stroke && stroke <= 2 * end
    return covers || distance <= nameReach ? [{ text, distance }] : []
  })
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.text
}

/** The arrows of a row; `undefined` for one whose parties or label are not clear. */
function arrowsOf(
  row: Row,
  index: number,
  rows: readonly Row[],
  lifelines: readonly Lifeline[],
): readonly (Message | undefined)[] {
  if (/[-─][>→▶►]|[<←◀◄][-─]/.test(row.rest.map((cell) => cell.text).join(''))) return [undefined]
  return row.joints.flatMap((joint, ordinal) => {
    const before = row.joints[ordinal - 1]
    const line = joint.segment.cells.map((cell) => cell.text).join('')
    const right = /[-─].*[>→▶►]\s?$/.test(line)
    const left = /^\s?[<←◀◄].*[-─]/.test(line)
    if (!right && !left) return []
    if (right === left || before === undefined) return [undefined]
    const [a, b] = [nameOf(before, lifelines), nameOf(joint, lifelines)]
    const label = wordsOf(line) || labelAbove(rows, index, before, joint)
    if (a === undefined || b === undefined || label === '') return [undefined]
    return [right ? { from: a, to: b, label } : { from: b, to: a, label }]
  })
}

function nameOf(joint: Joint, lifelines: readonly Lifeline[]): string | undefined {
  return lifelines.find((line) => line.stroke === joint.stroke)?.name
}

/** The words on the line before, between the same two lifelines. */
function labelAbove(rows: readonly Row[], index: number, from: Joint, to: Joint): string {
  const above = rows[index - 1]
  const joint = above?.joints.find((it) => it.stroke === to.stroke)
  const before = above?.joints[(joint?.ordinal ?? 0) - 1]
  if (joint === undefined || before?.stroke !== from.stroke) return ''
  const line = joint.segment.cells.map((cell) => cell.text).join('')
  return /[<>←→▶◀►◄]/.test(line) ? '' : wordsOf(line)
}

/** What is left of a line without rules and arrowheads. */
function wordsOf(line: string): string {
  return line.replaceAll(/^[-─<>←→▶◀►◄\s]+|[-─<>←→▶◀►◄\s]+$/g, '')
}

function textOf(row: Row): string {
  return row.cells.map((cell) => cell.text).join('')
}

/** The column of the character at an offset, in UTF-16 units, of a row's text. */
function columnAt(row: Row, offset: number): number {
  let length = 0
  for (const cell of row.cells) {
    if (length >= offset) return cell.column
    length += cell.text.length
  }
  const last = row.cells.at(-1)
  return last === undefined ? 0 : last.column + last.width
}
