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

/**
 * The text elements of a drawing: one for each group, as wide as its cells. Those of one class stand
 * together, so that it is said once.
 */
export function drawWords(grid: Grid, isText: (row: number, index: number) => boolean): string {
  const byClass = new Map<string, string>()
  grid.rows.forEach((cells, row) => {
    const y = row * unit.height + unit.height / 2 + baseline
    for (const group of groupsOf(cells, (index) => isText(row, index))) {
      const name = classOf(group)
      byClass.set(name, (byClass.get(name) ?? '') + drawGroup(group, y))
    }
  })
  return [...byClass]
    .map(([name, texts]) => (name === '' ? texts : `<g class="${name}">${texts}</g>`))
    .join('')
}

/** `w` and `h` have fonts of their own; a character alone (`m`) has its middle in the middle of its cells. */
function classOf({ kind, count }: Group): string {
  const font = kind === 'w' || (kind === 'h' && count > 1) ? kind : ''
  return count > 1 ? font : `m ${font}`.trimEnd()
}

/** The words of a drawing in reading order, for those who cannot see it. */
export function wordsOf(grid: Grid, isText: (row: number, index: number) => boolean): string {
  const lines = grid.rows.map((cells, row) =>
    cells.map((cell, index) => (isText(row, index) ? cell.text : ' ')).join(''),
  )
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim()
}

function drawGroup({ text, column, width, count }: Group, y: number): string {
  const label = escapeText(text)
  if (count === 1) {
    return `<text x="${short((column + width / 2) * unit.width)}" y="${y}">${label}</text>`
  }
  const [x, length] = [short(column * unit.width), short(width * unit.width)]
  return `<text x="${x}" y="${y}" textLength="${length}">${label}</text>`
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
