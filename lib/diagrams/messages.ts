import { textOf } from './cells.ts'
import type { Drawing } from './drawing.ts'
import { escapeText } from './escape.ts'
import { lifelinesOf } from './lifelines.ts'
import type { Lifeline } from './lifelines.ts'
import { rowsOfClusters } from './realign/rows.ts'
import type { Joint, Row } from './realign/rows.ts'

/** An arrow of a sequence drawing. */
export interface Message {
  readonly from: string
  readonly to: string
  readonly label: string
}

const arrow = /[-─][>→▶►]|[<←◀◄][-─]/

/**
 * What a sequence drawing says, arrow by arrow. `undefined` unless every arrow goes from one named
 * lifeline to another and has a label: a picture is never replaced by a guess.
 */
export function messagesOf(drawing: Drawing): readonly Message[] | undefined {
  if (!arrow.test(drawing.text)) return undefined
  const lifelines = lifelinesOf(drawing)
  if (lifelines.length < 2) return undefined
  const rows = rowsOfClusters(drawing.rows, drawing.ambiguity)
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

/** The arrows of a row; `undefined` for one whose parties or label are not clear. */
function arrowsOf(
  row: Row,
  index: number,
  rows: readonly Row[],
  lifelines: readonly Lifeline[],
): readonly (Message | undefined)[] {
  if (arrow.test(textOf(row.rest))) return [undefined]
  return row.joints.flatMap((joint, ordinal) => {
    const before = row.joints[ordinal - 1]
    const line = textOf(joint.segment.cells)
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
  const line = textOf(joint.segment.cells)
  return /[<>←→▶◀►◄]/.test(line) ? '' : wordsOf(line)
}

/** What is left of a line without rules and arrowheads. */
function wordsOf(line: string): string {
  return line.replaceAll(/^[-─<>←→▶◀►◄\s]+|[-─<>←→▶◀►◄\s]+$/g, '')
}
