import type { Token } from 'markdown-it'

/**
 * The lines of a block's inline content, and where in the source they come from. markdown-it cuts
 * the content out of the source's lines: quote marks, indentation, `#`, pipes are gone.
 */
export interface BlockLines {
  /** What was read; the content of a token can change. */
  readonly content: string
  /** Where the content's lines begin in it, in UTF-16 units. */
  readonly starts: readonly number[]
  /** The lines of the whole text, and the one that the content begins in, from 0 on. */
  readonly source: readonly string[]
  readonly firstLine: number
  /** The number of a table's cell in its row, from 0 on. */
  readonly cell: number | undefined
  /** By line of the content: where it begins in its line of the source; filled as asked for. */
  readonly indents: Map<number, number>
}

export function readBlockLines(
  source: readonly string[],
  { content, map, meta }: Token,
): BlockLines {
  const starts = [0]
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
    starts.push(at + 1)
  }
  const cell = meta?.['cell']
  return {
    content,
    starts,
    source,
    firstLine: map?.[0] ?? 0,
    cell: typeof cell === 'number' ? cell : undefined,
    indents: new Map(),
  }
}

/** A place in the source: line from 0 on, index in the line, UTF-16 units up to the line's end. */
export interface SourcePlace {
  readonly line: number
  readonly index: number
  readonly rest: number
}

/** Where a character of a block's content stands in the source. */
export function placeInSource(block: BlockLines, offset: number): SourcePlace {
  const { content, starts, source, firstLine, cell } = block
  const number = lastAtOrBefore(starts, offset)
  const start = starts[number] ?? 0
  const end = (starts[number + 1] ?? content.length + 1) - 1
  const line = firstLine + number
  const indent = block.indents.get(number) ?? findIndent(block, number, start, end)
  const inside = offset - start
  const index = cell === undefined ? indent + inside : pastPipes(source[line] ?? '', indent, inside)
  return { line, index: Math.max(0, index), rest: end - offset }
}

function findIndent(block: BlockLines, number: number, start: number, end: number): number {
  const line = block.source[block.firstLine + number] ?? ''
  const indent =
    block.cell === undefined
      ? startOfContent(line, block.content.slice(start, end))
      : startOfCell(line, block.cell)
  block.indents.set(number, indent)
  return indent
}

/** The content of a block is what stands last in its lines; tabs before it may have become spaces. */
function startOfContent(line: string, content: string): number {
  const words = content.trim()
  const indent = content.length - content.trimStart().length
  const found = line.lastIndexOf(words)
  return (found < 0 ? Math.max(0, line.search(/\S/)) : found) - indent
}

function startOfCell(row: string, cell: number): number {
  let index = row.search(/[^\s>]/)
  if (row[index] === '|') index += 1
  for (let passed = 0; index < row.length && passed < cell; index++) {
    if (row[index] === '|' && row[index - 1] !== '\\') passed += 1
  }
  while (row[index] === ' ' || row[index] === '\t') index += 1
  return index
}

/** Goes on in a cell, where `\|` was read as `|`. */
function pastPipes(row: string, start: number, length: number): number {
  let index = start
  for (let passed = 0; index < row.length && passed < length; index++, passed++) {
    if (row[index] === '\\' && row[index + 1] === '|') index += 1
  }
  return index
}

/** Index of the last of ascending numbers that is not above `limit`. */
export function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
