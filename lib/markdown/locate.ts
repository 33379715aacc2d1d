import type { StateInline, Token } from 'markdown-it'
import { lastAtOrBefore, placeInSource, readBlockLines } from './block-lines.ts'
import type { BlockLines } from './block-lines.ts'
import type { Range } from './range.ts'
import type { Run } from './run.ts'

/**
 * Where a stretch of a line stands.
 *
 * @param line from 0 on, as tokens' maps count
 * @param index of the first character in the line, in UTF-16 units
 * @param length in UTF-16 units
 */
export function rangeInLine(run: Run, line: number, index: number, length = 0): Range {
  const start = { line: line + 1, column: columnOf(run, line, index) }
  if (length === 0) return { start }
  return { start, end: { line: line + 1, column: columnOf(run, line, index + length) } }
}

/** Where a line begins to say something: behind its indentation. */
export function rangeOfLine(run: Run, line: number): Range {
  return rangeInLine(run, line, Math.max(0, (run.lines[line] ?? '').search(/\S/)))
}

/**
 * Where a stretch of a block's inline content stands; if it goes over a line's end, the part of it
 * in its first line.
 *
 * @param block a token of type `inline`, or another whose content comes from the lines of its map
 * @param offset in the block's content, in UTF-16 units
 */
export function rangeInBlock(run: Run, block: Token, offset: number, length = 0): Range {
  const { line, index, rest } = placeInSource(blockLinesOf(run, block), offset)
  return rangeInLine(run, line, index, Math.min(length, rest))
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

function blockLinesOf(run: Run, block: Token): BlockLines {
  const known = run.blockLines.get(block)
  if (known?.content === block.content) return known
  const lines = readBlockLines(run.lines, block)
  run.blockLines.set(block, lines)
  return lines
}

/** Columns count code points, and the control characters that were taken out. */
function columnOf(run: Run, line: number, index: number): number {
  let column = 1 + index - countBelow(pairsOf(run, line), index)
  for (const gap of run.removed.get(line) ?? []) if (gap < column) column += 1
  return column
}

/** Where in a line characters of two UTF-16 units end. */
function pairsOf(run: Run, line: number): readonly number[] {
  const known = run.pairs.get(line)
  if (known) return known
  const found = (run.lines[line] ?? '').matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)
  const ends = Array.from(found, ({ index }) => index + 2)
  run.pairs.set(line, ends)
  return ends
}

/** How many of ascending numbers are not above `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  return numbers.length === 0 || (numbers[0] ?? 0) > limit ? 0 : lastAtOrBefore(numbers, limit) + 1
}
