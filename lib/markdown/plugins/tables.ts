import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { labelsFor } from '../labels.ts'
import { rangeOfLine } from '../locate.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import type { Run } from '../run.ts'
import { runOf } from '../run.ts'
import { countCells } from '../table-rows.ts'

/** Columns that a reader can still follow while scrolling sideways. */
const widest = 20

/**
 * Tables: alignment as classes (the page's policy forbids style attributes), reports of rows that
 * have more or fewer cells than the header, and of tables too wide to read. On a page each one gets a
 * box to scroll in, which the keyboard can reach.
 */
export function tables(md: MarkdownIt, { language, target }: MarkdownOptions): void {
  const label = labelsFor(language).table
  md.core.ruler.before('inline', 'tables', (state) => {
    if (state.tokens.some(({ type }) => type === 'table_open')) finishTables(state)
  })
  if (target !== 'page') return
  md.renderer.rules['table_open'] = (tokens, index) => {
    const number = Number(tokens[index]?.meta?.['number'])
    const attributes = `role="group" tabindex="0" aria-label="${label}${number}"`
    return `<div class="table-scroll" ${attributes}>\n<table>\n`
  }
  md.renderer.rules['table_close'] = () => '</table>\n</div>\n'
}

function finishTables({ tokens, env }: StateCore): void {
  const run = runOf(env)
  let number = 0
  let columns = 0
  let headLine = 0
  let inBody = false
  for (const token of tokens) {
    if (token.type === 'table_open') {
      number += 1
      columns = 0
      headLine = token.map?.[0] ?? 0
      token.meta = { number }
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      alignByClass(token)
      if (token.type === 'th_open') columns += 1
    } else if (token.type === 'thead_close') {
      if (columns > widest) run.report('wide-table', rangeOfLine(run, headLine), { columns })
    } else if (token.type === 'tbody_open' || token.type === 'tbody_close') {
      inBody = token.type === 'tbody_open'
    } else if (inBody && token.type === 'tr_open') {
      checkRow(run, token.map?.[0] ?? 0, columns)
    }
  }
}

function alignByClass(cell: Token): void {
  const [, side] = /^text-align:(\w+)$/.exec(String(cell.attrGet('style') ?? '')) ?? []
  if (side !== undefined) cell.attrs = [['class', side]]
}

function checkRow(run: Run, line: number, columns: number): void {
  const cells = countCells(run.lines[line] ?? '')
  if (cells === columns) return
  run.report('table-columns', rangeOfLine(run, line), { cells, columns, head: undefined })
}
