import { joinedNewlines } from '../../../typography/join-lines.ts'
import type { BodyWork } from '../body-work.ts'
import { inlineRuns, verbatim } from '../inline-runs.ts'
import type { InlineRun } from '../inline-runs.ts'
import { joinMark } from '../line-joins.ts'
import {
  inLink,
  isBlank,
  isBlock,
  isElement,
  isLineMark,
  isText,
  lineStart,
  markAttributes,
  textsBelow,
} from '../nodes.ts'

/**
 * Makes every newline of running text a mark, so that the lines of the manuscript stay the lines of
 * the Markdown. A line that the manuscript joined is kept wrapped where the new site joins it by its
 * own rules, and written on one line where it would put a space.
 */
export function markLines(work: BodyWork): void {
  const { body } = work
  for (const text of textsBelow(body)) {
    if (!text.parentElement?.closest(verbatim)) splitText(work, text)
  }
  for (const run of inlineRuns(body)) layOutRun(work, run)
}

/** A newline with the blanks around it, and whether the manuscript joined it: by a mark, no blank beside it. */
const lineEnds = /( ?)(\ufdd0?) ?\n( ?)/g

/** One text node becomes texts and line marks. */
function splitText({ document }: BodyWork, text: Text): void {
  const inCode = text.parentElement?.closest('code, kbd, samp, tt') != null
  const data = text.data.replaceAll(/[ \t\f\r]+/g, ' ')
  const nodes: Node[] = []
  let start = 0
  for (const { 0: found, 1: before, 2: mark, 3: after, index } of data.matchAll(lineEnds)) {
    const joins = mark === joinMark && before === '' && after === ''
    nodes.push(...textNode(document, data.slice(start, index)))
    if (!inCode) nodes.push(lineMark(document, joins))
    else if (!joins) nodes.push(document.createTextNode(' '))
    start = index + found.length
  }
  nodes.push(...textNode(document, data.slice(start)))
  text.replaceWith(...nodes)
}

function textNode(document: Document, text: string): readonly Node[] {
  return text === '' ? [] : [document.createTextNode(text.replaceAll(joinMark, ''))]
}

function lineMark(document: Document, joins: boolean): Element {
  const mark = document.createElement('wbr')
  mark.setAttribute(markAttributes.line, joins ? 'join' : '')
  return mark
}

function layOutRun({ settings, changes }: BodyWork, { nodes, oneLine }: InlineRun): void {
  const kept = dropNeedlessMarks(nodes)
  const text = kept.map(shapeOf).join('')
  const joined = joinedNewlines(text, {
    language: settings.language,
    mixed: settings.typography.mixed,
  })
  const marks = kept.filter(isLineMark)
  for (const [index, mark] of marks.entries()) {
    const byManuscript = isJoin(mark)
    const byRule = joined[index] === true
    if (byManuscript) changes.count('lines-joined')
    if (byManuscript && (!byRule || oneLine)) mark.remove()
    else if (oneLine) mark.replaceWith(...(byRule ? [] : [' ']))
    else moveOut(mark)
  }
  markLineStarts(kept)
}

/** Marks at the ends of a run or beside a `<br>` break nothing; two in a row are one. */
function dropNeedlessMarks(nodes: readonly Node[]): readonly Node[] {
  const kept: Node[] = []
  for (const node of nodes) {
    const last = kept.at(-1)
    const startsLine = !last || isLineMark(last) || isBreak(last)
    if (startsLine && (isLineMark(node) || isBlankText(node))) {
      if (isJoin(node) && isLineMark(last)) last.setAttribute(markAttributes.line, 'join')
      drop(node)
    } else {
      if (isBreak(node) && isLineMark(last)) drop(kept.pop())
      kept.push(node)
    }
  }
  while (isLineMark(kept.at(-1)) || isBlankText(kept.at(-1))) drop(kept.pop())
  return kept
}

function drop(node: Node | undefined): void {
  node?.parentNode?.removeChild(node)
}

/** Whether the manuscript joined its lines at this mark. */
function isJoin(node: Node): boolean {
  return isLineMark(node) && node.getAttribute(markAttributes.line) === 'join'
}

function isBlankText(node: Node | undefined): boolean {
  return node !== undefined && isText(node) && isBlank(node.data)
}

function isBreak(node: Node | undefined): boolean {
  return node?.nodeName === 'BR'
}

/** A node as the rules for joining lines see it. */
function shapeOf(node: Node): string {
  if (isText(node)) return node.data
  if (isLineMark(node)) return '\n'
  if (isBreak(node)) return '\u2028'
  return node.nodeName === 'WBR' ? '\u200b' : '\ufffc'
}

/** A line never ends right inside the marks of emphasis or a link: `**\na**` is none. */
function moveOut(mark: Element): void {
  let parent: Element | null = mark.parentElement
  while (parent && !isBlock(parent)) {
    if (parent.firstChild === mark) parent.before(mark)
    else if (parent.lastChild === mark) parent.after(mark)
    else return
    parent = mark.parentElement
  }
}

/** Text at the start of a line gets a sign, so that `1.` or `-` there can be told from a list. */
function markLineStarts(nodes: readonly Node[]): void {
  let atStart = true
  for (const node of nodes) {
    if (isText(node) && node.parentElement?.closest('a[href]')) node.data = inLink + node.data
    if (isText(node) && atStart && node.data !== '') {
      node.data = lineStart + node.data.replace(/^(\ufdd2?) /, '$1')
      atStart = false
    } else if (isLineMark(node) || isBreak(node)) {
      atStart = true
    } else if (isElement(node) && !node.hasAttribute(markAttributes.raw)) {
      atStart = false
    }
  }
}
