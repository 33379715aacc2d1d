import type { MarkdownIt, StateCore } from 'markdown-it'
import { runOf } from '../run.ts'

/**
 * Parses the inline content of every block, as markdown-it's own rule does, and notes which block
 * is in work, so that inline rules can say where a problem stands. Cells of tables, which have no
 * place of their own, get the line of their row and their number in it.
 */
export function inlineBlocks(md: MarkdownIt): void {
  md.core.ruler.at('inline', parseInlineBlocks)
}

function parseInlineBlocks(state: StateCore): void {
  const { md, env, tokens } = state
  const run = runOf(env)
  let row: [number, number] | null = null
  let cell = -1
  for (const token of tokens) {
    if (token.type === 'inline') {
      if (token.map === null && row !== null) {
        token.map = row
        token.meta = { cell }
      }
      run.block = token
      token.children ??= []
      md.inline.parse(token.content, md, env, token.children)
    } else if (token.type === 'td_open' || token.type === 'th_open') {
      cell += 1
    } else if (token.type === 'tr_open') {
      row = token.map
      cell = -1
    } else if (token.type === 'table_close') {
      row = null
    }
  }
  run.block = undefined
}
