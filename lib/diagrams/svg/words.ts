import type { Cell } from '../cells.ts'
import { cellKind } from '../cell-kind.ts'
import { escapeText } from '../escape.ts'
import type { Grid } from './grid.ts'
import { short } from './path.ts'
import { unit } from './place.ts'

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
 * The text elements of a drawing: one for each group, as wide as its cells, and one for all the
 * characters that stand alone on a line. Those of one class stand together, so that it is said once.
 */
export function drawWords(grid: Grid, isText: (row: number, index: number) => boolean): string {
  const byClass = new Map<string, string>()
  grid.rows.forEach((cells, row) => {
    const y = row * unit.height + unit.height / 2 + baseline
    const groups = groupsOf(cells, (index) => isText(row, index))
    for (const name of new Set(groups.map(classOf))) {
      const texts = drawGroups(
        groups.filter((group) => classOf(group) === name),
        y,
      )
      byClass.set(name, (byClass.get(name) ?? '') + texts)
    }
  })
  return [...byClass]
    .map(([name, texts]) => (name === '' ? texts : `<g class="${name}">${texts}</g>`))
    .join('')
}

/**
 * `w` and `h` have fonts of their own; a character alone (`m`) has its middle in the middle of its
 * cells. Emoji and whatever else is wide have the font of `w`: adjusted to half-width digits, some
 * engines set emoji half as large.
 */
function classOf({ kind, count, width }: Group): string {
  const isWide = kind === 'w' || (count === 1 && width === 2)
  const font = isWide ? 'w' : kind === 'h' && count > 1 ? 'h' : ''
  return count > 1 ? font : `m ${font}`.trimEnd()
}

/** The words of a drawing in reading order, for those who cannot see it. */
export function wordsOf(grid: Grid, isText: (row: number, index: number) => boolean): string {
  const lines = grid.rows.map((cells, row) =>
    cells.map((cell, index) => (isText(row, index) ? cell.text : ' ')).join(''),
  )
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim()
}

/** The groups of one class on a line. */
function drawGroups(groups: readonly Group[], y: number): string {
  const middleOf = ({ column, width }: Group): string => short((column + width / 2) * unit.width)
  // A list of places has one for each UTF-16 unit, so what is made of several stands by itself.
  const listed = groups.filter(({ text }) => text.length === 1)
  const others = groups.filter(({ text }) => text.length > 1)
  const list =
    listed.length === 0
      ? ''
      : drawText(listed.map(middleOf).join(' '), y, listed.map(({ text }) => text).join(''))
  return (
    list +
    others
      .map((group) =>
        group.count === 1
          ? drawText(middleOf(group), y, group.text)
          : drawText(short(group.column * unit.width), y, group.text, group.width * unit.width),
      )
      .join('')
  )
}

function drawText(x: string, y: number, text: string, length?: number): string {
  const asWide = length === undefined ? '' : ` textLength="${short(length)}"`
  return `<text x="${x}" y="${y}"${asWide}>${escapeText(text)}</text>`
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
