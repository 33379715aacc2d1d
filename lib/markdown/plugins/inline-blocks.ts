import type { MarkdownIt, StateCore } from 'markdown-it'
import { placeCells } from '../place-cells.ts'
import { runOf } from '../run.ts'

/**
 * Parses the inline content of every block, as markdown-it's own rule does, and notes which block
 * is in work, so that inline rules can say where a problem stands.
 */
export function inlineBlocks(md: MarkdownIt): void {
  md.core.ruler.at('inline', parseInlineBlocks)
}

function parseInlineBlocks({ md, env, tokens }: StateCore): void {
  const run = runOf(env)
  placeCells(tokens)
  for (const token of tokens) {
    if (token.type !== 'inline') continue
    run.block = token
    token.children ??= []
    md.inline.parse(token.content, md, env, token.children)
  }
  run.block = undefined
}
