// What a line of a table is, by its looks.

/** Cells of a row as markdown-it counts them: a pipe behind a backslash is text. */
export function countCells(line: string): number {
  const row = line.replace(/^[\s>]+/, '').trimEnd()
  let cells = 1
  for (let index = row.indexOf('|'); index >= 0; index = row.indexOf('|', index + 1)) {
    if (row[index - 1] !== '\\') cells += 1
  }
  if (row.startsWith('|')) cells -= 1
  if (row.endsWith('|') && !row.endsWith('\\|') && row.length > 1) cells -= 1
  return cells
}

/** `| a | b |`, and nothing else that could be meant. */
export function isRow(line: string): boolean {
  return /^[ \t]*\|[^|\n]+\|.*\|[ \t]*$/.test(line)
}

/** `|---|---|` */
export function isDelimiter(line: string): boolean {
  return /^[ \t]*(?=.*\|)(?=.*--)[|:\- \t]+$/.test(line)
}

/** The same with dashes that are none: `|ーー|――|`, `|===|`. */
export function isAlmostDelimiter(line: string): boolean {
  return /^[ \t]*(?=.*[|｜])(?=.*[-ー―—–－−─_=~]{1,})[|｜:：ー―—–－−─_=~ \t-]+$/.test(line)
}
