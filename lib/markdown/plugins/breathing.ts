import type { MarkdownIt } from 'markdown-it'
import { runOf } from '../run.ts'

/** Lets whoever wants the text end the work on it: before each rule, block, paragraph and cell. */
export function breathing(md: MarkdownIt): void {
  md.core.process = (state) => {
    for (const rule of md.core.ruler.getRules('')) {
      runOf(state.env).breathe()
      rule(state)
    }
  }
  md.block.ruler.before('code', 'breathing', ({ env }) => {
    runOf(env).breathe()
    return false
  })
  const { inline } = md
  const parse = inline.parse.bind(inline)
  inline.parse = (text, parser, env, tokens) => {
    runOf(env).breathe()
    parse(text, parser, env, tokens)
  }
}
