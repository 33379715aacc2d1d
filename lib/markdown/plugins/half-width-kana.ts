import type { MarkdownIt, Token } from 'markdown-it'
import { rangeInBlock } from '../locate.ts'
import type { Run } from '../run.ts'
import { runOf } from '../run.ts'

const kana = /[\uff66-\uff9f]+/g
const anyKana = /[\uff66-\uff9f]/

/** Reports half-width katakana in prose; in code and in addresses it may be meant. */
export function halfWidthKana(md: MarkdownIt): void {
  md.core.ruler.push('half_width_kana', ({ src, tokens, env }) => {
    if (!anyKana.test(src)) return
    const run = runOf(env)
    for (const token of tokens) if (anyKana.test(token.content)) reportIn(run, token)
  })
}

function reportIn(run: Run, block: Token): void {
  let from = 0
  for (const { type, content } of block.children ?? []) {
    for (const [found] of type === 'text' ? content.matchAll(kana) : []) {
      const at = block.content.indexOf(found, from)
      if (at < 0) continue
      from = at + found.length
      run.report('halfwidth-kana', rangeInBlock(run, block, at, found.length), {
        found,
        meant: found.normalize('NFKC'),
      })
    }
  }
}
