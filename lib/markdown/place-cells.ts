import type { Token } from 'markdown-it'

/**
 * Gives the cells of tables, which have no place of their own, the line of their row and their
 * number in it.
 */
export function placeCells(tokens: readonly Token[]): void {
  let row: [number, number] | null = null
  let cell = -1
  for (const token of tokens) {
    if (token.type === 'inline') {
      if (token.map !== null || row === null) continue
      token.map = row
      token.meta = { cell }
    } else if (token.type === 'td_open' || token.type === 'th_open') {
      cell += 1
    } else if (token.type === 'tr_open') {
      row = token.map
      cell = -1
    } else if (token.type === 'table_close') {
      row = null
    }
  }
}
