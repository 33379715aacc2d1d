import type { ChangeCount } from '../../old-site.ts'
import { onOneLine } from '../body-work.ts'
import type { ConvertContent } from '../body-work.ts'

/**
 * A table of plain rows and columns under a row of headings. `undefined` for any other: with cells
 * across several rows, with a caption, without headings, with blocks in its cells.
 */
export function tableMarkdown(
  table: Element,
  convert: ConvertContent,
  changes: ChangeCount,
): string | undefined {
  const rows = Array.from(table.querySelectorAll('tr'), (row) => Array.from(row.children))
  const [head, ...body] = rows
  if (!head || !isPlain(table, head, rows)) return undefined
  changes.count('tables')
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const say = (row: readonly Element[]) => line(row.map((cell) => cellMarkdown(cell, convert)))
  return `\n\n${[say(head), line(head.map(() => '---')), ...body.map(say)].join('\n')}\n\n`
}

function isPlain(
  table: Element,
  head: readonly Element[],
  rows: readonly (readonly Element[])[],
): boolean {
  return (
    head.every(({ nodeName }) => nodeName === 'TH') &&
    rows.slice(1).every((row) => row.every(({ nodeName }) => nodeName === 'TD')) &&
    rows.every((row) => row.length === head.length) &&
    table.querySelector(
      'caption, table, [rowspan], [colspan], td p, td ul, td ol, td pre, th p, tfoot',
    ) === null
  )
}

function cellMarkdown(cell: Element, convert: ConvertContent): string {
  return onOneLine(convert(cell)).replaceAll(/(?<!\\)\|/g, String.raw`\|`)
}
