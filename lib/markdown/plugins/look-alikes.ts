import type { MarkdownIt, Token } from 'markdown-it'
import { rangeInBlock } from '../locate.ts'
import { runOf } from '../run.ts'
import type { Run } from '../run.ts'

/** At the start of a line: marks in full width, or ASCII marks with a full-width blank beside them. */
const atLineStart =
  /^[ \t\u3000]*(?:＃+[ \u3000]?|(?:[#]{1,6}|[-*+]|\d{1,9}[.)])\u3000|[－＊＋＞][ \u3000]|[０-９]+[．）][ \u3000]|｀{3}|＞)|^\u3000[ \t\u3000]*(?:#{1,6} |[-*+] |\d{1,9}[.)] |>|`{3})/

/** Within a line: emphasis, links and code in full width. Figures are multiplied with ＊ too. */
const inLine =
  /＊＊[^＊\n]+＊＊|(?<![＊\dA-Za-z０-９Ａ-Ｚａ-ｚ])＊[^＊\s\dA-Za-z０-９Ａ-Ｚａ-ｚ][^＊\n]*＊(?!＊)|［[^［］\n]+］（(?:https?:|[./])[^（）\n]*）|｀[^｀\n]+｀/g

/** Lines that are a row of a table, or an item of a list, by what they look like. */
const inBlock = [
  { line: /^[ \t\u3000]*・(?!・)/, found: '・', meant: '- ' },
  { line: /^[ \t\u3000]*｜[^｜《\n]*｜/, found: '｜', meant: '|' },
]

const anything = /[＃＊＋＞－｀］・｜\u3000]|[０-９][．）]/

/**
 * Reports full-width signs that look like Markdown and are none (`＃ 見出し`, `-　項目`, `・項目`). They
 * are printed as they are.
 */
export function lookAlikes(md: MarkdownIt): void {
  md.core.ruler.push('look_alikes', ({ src, tokens, env }) => {
    if (!anything.test(src)) return
    const run = runOf(env)
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'inline' || !anything.test(token.content)) continue
      if (tokens[index - 1]?.type === 'paragraph_open') reportLines(run, token)
      for (const { 0: found, index: at } of token.content.matchAll(inLine)) {
        report(run, token, at, found)
      }
    }
  })
}

function reportLines(run: Run, token: Token): void {
  const lines = token.content.split('\n')
  const told = new Set<string>()
  let at = 0
  for (const line of lines) {
    const [found] = atLineStart.exec(line) ?? []
    const block = inBlock.find((sign) => sign.line.test(line))
    if (found !== undefined) {
      const blanks = found.search(/[^ \t]/)
      report(run, token, at + blanks, found.slice(blanks))
    } else if (block) {
      // Once a block: the other lines are of the same kind.
      if (!told.has(block.found)) {
        report(run, token, at + line.indexOf(block.found), block.found, block.meant)
      }
      told.add(block.found)
    } else if (at > 0 && line.startsWith('\u3000')) {
      const range = rangeInBlock(run, token, at, 1)
      run.report('fullwidth-markup', range, { kind: 'indent' })
    }
    at += line.length + 1
  }
}

function report(
  run: Run,
  token: Token,
  at: number,
  found: string,
  meant = found.normalize('NFKC').trimStart(),
): void {
  const range = rangeInBlock(run, token, at, found.length)
  run.report('fullwidth-markup', range, { kind: 'mark', found, meant })
}
