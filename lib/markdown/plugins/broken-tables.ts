import type { MarkdownIt, Token } from 'markdown-it'
import { rangeOfLine } from '../locate.ts'
import { runOf } from '../run.ts'
import type { Run } from '../run.ts'
import { countCells, isAlmostDelimiter, isDelimiter, isRow } from '../table-rows.ts'

/** Reports lines that were typed as a table and make none. */
export function brokenTables(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'broken_tables', ({ src, tokens, env }) => {
    if (!src.includes('|')) return
    const run = runOf(env)
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'inline' || !token.content.includes('|')) continue
      if (tokens[index - 1]?.type !== 'paragraph_open') continue
      const lines = token.content.split('\n')
      if (!findBrokenHead(run, token, lines)) findHalfTable(run, token, lines, tokens[index - 2])
    }
  })
}

/** A line of `---` below a row, and yet no table. */
function findBrokenHead(run: Run, token: Token, lines: readonly string[]): boolean {
  const index = lines.findIndex((line, at) => isDelimiter(line) && lines[at - 1]?.includes('|'))
  const head = lines[index - 1]
  if (head === undefined) return false
  const [columns, cells] = [countCells(head), countCells(lines[index] ?? '')]
  const range = rangeOfLine(run, lineOf(token, index))
  if (columns === cells) {
    run.report('broken-table', rangeOfLine(run, lineOf(token, index - 1)), {
      kind: 'glued',
      columns,
    })
  } else {
    const pipeInCode = columns > cells && /`[^`|]*\|[^`]*`/.test(head)
    run.report('table-columns', range, { cells, columns, head: { pipeInCode } })
  }
  return true
}

/** Rows without a line of `---`, or parted from theirs. */
function findHalfTable(
  run: Run,
  token: Token,
  lines: readonly string[],
  before: Token | undefined,
): void {
  const [first = '', second] = lines
  const columns = countCells(first)
  const tell = (kind: 'gap' | 'no-delimiter' | 'dashes' | 'rows-apart', index: number) => {
    run.report('broken-table', rangeOfLine(run, lineOf(token, index)), { kind, columns })
  }
  if (isDelimiter(first)) return tell('gap', 0)
  if (!isRow(first)) return
  if (before?.type === 'table_close') return tell('rows-apart', 0)
  if (second === undefined) return
  if (isAlmostDelimiter(second)) return tell('dashes', 1)
  if (lines.every(isRow)) tell('no-delimiter', 0)
}

function lineOf({ map }: Token, index: number): number {
  return (map?.[0] ?? 0) + index
}
