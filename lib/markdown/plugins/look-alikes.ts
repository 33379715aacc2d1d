import type { MarkdownIt, Token } from 'markdown-it'
import { rangeInBlock } from '../locate.ts'
import type { Run } from '../run.ts'
import { runOf } from '../run.ts'

/** At the start of a line: marks in full width, or ASCII marks with a full-width blank behind. */
const atLineStart =
  /^[ \t\u3000]*(?:＃+[ \u3000]?|(?:[#]{1,6}|[-*+]|\d{1,9}[.)])\u3000|[－＊＋＞][ \u3000]|[０-９]+[．）][ \u3000]|｀{3}|＞)/

/** Within a line: emphasis, links and code in full width. */
const inLine = /＊＊[^＊\n]+＊＊|［[^［］\n]+］（(?:https?:|[./])[^（）\n]*）|｀[^｀\n]+｀/g

const anything = /[＃＊＋＞－｀］]|[０-９][．）]|[#*+.)-]\u3000/

/**
 * Reports full-width signs that look like Markdown and are none (`＃ 見出し`, `-　項目`). They are
 * printed as they are.
 */
export function lookAlikes(md: MarkdownIt): void {
  md.core.ruler.push('look_alikes', ({ src, tokens, env }) => {
    if (!anything.test(src)) return
    const run = runOf(env)
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'inline' || !anything.test(token.content)) continue
      if (tokens[index - 1]?.type === 'paragraph_open') reportLineStarts(run, token)
      for (const { 0: found, index: at } of token.content.matchAll(inLine)) {
        report(run, token, at, found)
      }
    }
  })
}

function reportLineStarts(run: Run, token: Token): void {
  let at = 0
  for (const line of token.content.split('\n')) {
    const [found] = atLineStart.exec(line) ?? []
    if (found !== undefined) {
      const blanks = found.length - found.trimStart().length
      report(run, token, at + blanks, found.slice(blanks))
    }
    at += line.length + 1
  }
}

function report(run: Run, token: Token, at: number, found: string): void {
  run.report('fullwidth-markup', rangeInBlock(run, token, at, found.length), {
    found,
    meant: found.normalize('NFKC'),
  })
}
