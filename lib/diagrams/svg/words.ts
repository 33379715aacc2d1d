import type { Cell } from '../cells.ts'
import { cellKind } from '../cell-kind.ts'
import { escapeText } from '../escape.ts'
import type { Grid } from './grid.ts'
import { short } from './path.ts'
import { unit } from './strokes.ts'

/** Characters that one font sets alike, side by side on a line. */
interface Group {
  readonly kind: 'ascii' | 'w' | 'h' | 'single'
  readonly text: string
  /** In cells. */
  readonly column: number
  readonly width: number
  /** Characters. */
  readonly count: number
}

/** From the middle of a line to its baseline, in user units. */
const baseline = 5

/** The text elements of a drawing: one for each group, as wide as its cells. */
export function drawWords(grid: Grid, isText: (row: number, index: number) => boolean): string {
  return grid.rows
    .flatMap((cells, row) => {
      const y = row * unit.height + unit.height / 2 + baseline
      return groupsOf(cells, (index) => isText(row, index)).map((group) => drawGroup(group, y))
    })
    .join('')
}

/** The words of a drawing in reading order, for those who cannot see it. */
export function wordsOf(grid: Grid, isText: (row: number, index: number) => boolean): string {
  const lines = grid.rows.map((cells, row) =>
    cells.map((cell, index) => (isText(row, index) ? cell.text : ' ')).join(''),
  )
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim()
}

function drawGroup({ kind, text, column, width, count }: Group, y: number): string {
  const label = escapeText(text)
  const className = kind === 'w' || kind === 'h' ? ` class="${kind}"` : ''
  if (count > 1) {
    const [x, length] = [short(column * unit.width), short(width * unit.width)]
    return `<text${className} x="${x}" y="${short(y)}" textLength="${length}">${label}</text>`
  }
  const middle = short((column + width / 2) * unit.width)
  return `<text class="m${kind === 'w' ? ' w' : ''}" x="${middle}" y="${short(y)}">${label}</text>`
}

function groupsOf(cells: readonly Cell[], isText: (index: number) => boolean): readonly Group[] {
  const groups: Group[] = []
  cells.forEach((cell, index) => {
    if (!isText(index)) return
    const kind = kindOf(cell)
    const last = groups.at(-1)
    const gap = last === undefined ? Infinity : cell.column - (last.column + last.width)
    const joins =
      last?.kind === kind &&
      kind !== 'single' &&
      (gap === 0 || (gap === 1 && kind === 'ascii' && cells[index - 1]?.text === ' '))
    if (last !== undefined && joins) groups[groups.length - 1] = extend(last, cell, gap)
    else groups.push({ kind, text: cell.text, column: cell.column, width: cell.width, count: 1 })
  })
  return groups
}

function extend(group: Group, cell: Cell, gap: number): Group {
  return {
    ...group,
    text: group.text + ' '.repeat(gap) + cell.text,
    width: group.width + gap + cell.width,
    count: group.count + gap + 1,
  }
}

function kindOf({ text }: Cell): Group['kind'] {
  if (/^[!-~]$/.test(text)) return 'ascii'
  const kind = cellKind(text)
  return kind === 'w' || kind === 'h' ? kind : 'single'
}
