import type { Ambiguity } from './ambiguity.ts'
import { cellKind } from './cell-kind.ts'
import type { CellKind } from './cell-kind.ts'
import { clustersOf, widthOf } from './cells.ts'
import { escapeText } from './escape.ts'

/** Everything outside ASCII, with the ASCII character that a combining mark may stand on. */
const outsideAscii = /(?:[ -~](?=[\p{M}\u200d]))?[^\n -~]+/gu
const hasOutsideAscii = /[^\n -~]/

/** HTML of a text whose characters stand on a grid, and how wide the text is. */
export interface GridHtml {
  readonly html: string
  /** The width of the longest line, in cells. */
  readonly columns: number
}

/**
 * Puts a text on the grid: ASCII stays bare, runs of everything else become elements to which the
 * stylesheet gives their cells. Full-width characters, the most of them, need no class: a drawing
 * takes 3 % fewer bytes so, compressed. The text itself does not change.
 * @example gridHtml('a漢字', uniformAmbiguity(1)).html //=> 'a<span>漢字</span>'
 */
export function gridHtml(text: string, ambiguity: Ambiguity): GridHtml {
  let columns = 0
  const lines = text.split('\n').map((line) => {
    const { html, columns: width } = gridLine(line, ambiguity)
    columns = Math.max(columns, width)
    return html
  })
  return { html: lines.join('\n'), columns }
}

function gridLine(line: string, ambiguity: Ambiguity): GridHtml {
  if (!hasOutsideAscii.test(line)) return { html: escapeText(line), columns: line.length }
  let html = ''
  let columns = 0
  let end = 0
  for (const { 0: stretch, index } of line.matchAll(outsideAscii)) {
    const runs = gridStretch(stretch, ambiguity)
    html += escapeText(line.slice(end, index)) + runs.html
    columns += index - end + runs.columns
    end = index + stretch.length
  }
  return { html: html + escapeText(line.slice(end)), columns: columns + line.length - end }
}

/** Most stretches are all words or all lines; these need no cutting into clusters. */
const onlyWide = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+$/
const onlyBox = /^[\u2500-\u254b\u2550-\u2573]+$/

function gridStretch(stretch: string, ambiguity: Ambiguity): GridHtml {
  const { length } = stretch
  if (onlyWide.test(stretch)) {
    return { html: `<span>${stretch}</span>`, columns: 2 * length }
  }
  if (onlyBox.test(stretch)) {
    const { box } = ambiguity
    return { html: `<span class="k${box}">${stretch}</span>`, columns: box * length }
  }
  return gridClusters(stretch, ambiguity)
}

function gridClusters(stretch: string, ambiguity: Ambiguity): GridHtml {
  let html = ''
  let columns = 0
  let open = ''
  for (const cluster of clustersOf(stretch)) {
    const width = widthOf(cluster, ambiguity)
    const kind = cellKind(cluster.text)
    const tag = openingTag(kind, width)
    if (tag !== open || kind === 'x') html += (open === '' ? '' : '</span>') + tag
    open = tag
    html += escapeText(cluster.text)
    columns += width
  }
  return { html: open === '' ? html : `${html}</span>`, columns }
}

/** `k` and `x` have a class for each width; what has no width, or more than two, stays bare. */
function openingTag(kind: CellKind, width: number): string {
  if (kind === 'w') return '<span>'
  if (kind === 'h') return '<span class="h">'
  return width === 1 || width === 2 ? `<span class="${kind}${width}">` : ''
}
