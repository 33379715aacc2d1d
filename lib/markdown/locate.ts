import type { StateInline, Token } from 'markdown-it'
import type { Position } from '../diagnostics/diagnostic.ts'
import type { Run } from './run.ts'

/** A stretch of the text in work: lines from 1 on, columns from 1 on in code points; end exclusive. */
export interface Range {
  readonly start: Position
  readonly end?: Position
}

type Text = Pick<Run, 'lines' | 'removed'>

/**
 * Where a stretch of a line stands.
 *
 * @param line from 0 on, as tokens' maps count
 * @param index of the first character in the line, in UTF-16 units
 * @param length in UTF-16 units
 */
export function rangeInLine(text: Text, line: number, index: number, length = 0): Range {
  const start = { line: line + 1, column: columnOf(text, line, index) }
  if (length === 0) return { start }
  return { start, end: { line: line + 1, column: columnOf(text, line, index + length) } }
}

/** Where a line begins to say something: behind its indentation. */
export function rangeOfLine(text: Text, line: number): Range {
  return rangeInLine(text, line, Math.max(0, (text.lines[line] ?? '').search(/\S/)))
}

/**
 * Where a stretch of a block's inline content stands. markdown-it cuts that content out of the
 * lines (quote marks, indentation, `#`, pipes are gone), so each of its lines is looked up in the
 * line that it came from.
 *
 * @param block a token of type `inline`
 * @param offset in the block's content, in UTF-16 units
 */
export function rangeInBlock(text: Text, block: Token, offset: number, length = 0): Range {
  const before = block.content.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = (block.map?.[0] ?? 0) + countBreaks(before)
  const lineEnd = block.content.indexOf('\n', offset)
  const content = block.content.slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
  const inside = offset - lineStart
  const source = text.lines[line] ?? ''
  const cell = block.meta?.['cell']
  const index =
    typeof cell === 'number'
      ? indexInCell(source, cell, inside)
      : startOfContent(source, content) + inside
  const longest = content.length - inside
  return rangeInLine(text, line, Math.max(0, index), Math.min(length, longest))
}

/** Where something stands that an inline rule has before it, `offset` units into the rule's source. */
export function rangeInState(
  run: Run,
  state: Pick<StateInline, 'src'>,
  offset: number,
  length = 0,
): Range {
  const { block } = run
  if (!block) return { start: { line: 1, column: 1 } }
  // The words of an inline footnote or of an image are parsed on their own.
  const base = block.content === state.src ? 0 : Math.max(0, block.content.indexOf(state.src))
  return rangeInBlock(run, block, base + offset, length)
}

/** The content of a block is what stands last in its lines; tabs before it may have become spaces. */
function startOfContent(source: string, content: string): number {
  const words = content.trim()
  const indent = content.length - content.trimStart().length
  const found = source.lastIndexOf(words)
  return (found < 0 ? Math.max(0, source.search(/\S/)) : found) - indent
}

/** Where a character of a table's cell stands in the row; `\|` was read as `|`. */
function indexInCell(row: string, cell: number, offset: number): number {
  let index = row.search(/[^\s>]/)
  if (row[index] === '|') index += 1
  for (let passed = 0; index < row.length && passed < cell; index++) {
    if (row[index] === '|' && row[index - 1] !== '\\') passed += 1
  }
  while (row[index] === ' ' || row[index] === '\t') index += 1
  for (let passed = 0; index < row.length && passed < offset; index++, passed++) {
    if (row[index] === '\\' && row[index + 1] === '|') index += 1
  }
  return index
}

function columnOf({ lines, removed }: Text, line: number, index: number): number {
  let column = 1
  for (const _ of (lines[line] ?? '').slice(0, index)) column += 1
  for (const gap of removed.get(line) ?? []) if (gap < column) column += 1
  return column
}

function countBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
