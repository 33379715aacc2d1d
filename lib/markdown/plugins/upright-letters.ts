import Parser from 'markdown-it'
import type { MarkdownIt, Token } from 'markdown-it'
import { uprightRuns } from '../../typography/upright-runs.ts'
import type { UprightRun } from '../../typography/upright-runs.ts'
import { htmlTags } from '../html-tags.ts'
import { readInlineRuns } from '../inline-runs.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { followTag } from '../open-elements.ts'
import type { OpenElement } from '../open-elements.ts'
import { runOf } from '../run.ts'

/** Tables and what stands under a picture stay horizontal on a vertical page. */
const horizontal: ReadonlySet<string> = new Set(['td', 'th', 'figcaption', 'caption'])

/**
 * 縦中横 and letters that stand upright, on pages with vertical lines: `<span class="tcy">12</span>`
 * (typography/upright-runs.ts says which). Code, addresses, ruby and words in another language stay
 * as they are. Wants joined lines, and to run before the phrase hints: they keep out of numbers.
 */
export function uprightLetters(md: MarkdownIt, { target }: MarkdownOptions): void {
  if (target !== 'page') return
  md.core.ruler.push('upright_letters', ({ tokens, env }) => {
    if (!runOf(env).vertical) return
    const html: OpenElement[] = []
    let block = ''
    for (const token of tokens) {
      if (token.nesting === 1) block = token.tag
      if (token.type === 'html_block') {
        for (const tag of htmlTags(token.content)) followTag(html, tag)
      }
      if (token.type !== 'inline' || !token.children || horizontal.has(block)) continue
      token.children = setUpright(token.children, html)
    }
  })
}

function setUpright(tokens: Token[], around: readonly OpenElement[]): Token[] {
  const { runs, starts } = readInlineRuns(tokens, around)
  // What takes no marks still is a neighbour: `a` of a word, or a kanji.
  const text = runs
    .map((run) => {
      if (run.kind === 'break') return ''
      return run.kind === 'text' ? run.text : run.text.replaceAll(/[ -~]/g, 'x')
    })
    .join('')
  const upright = uprightRuns(text)
  if (upright.length === 0) return tokens
  return tokens.flatMap((token, index) => {
    const start = starts[index] ?? 0
    const end = starts[index + 1] ?? text.length
    if (token.type !== 'text' || end - start !== token.content.length) return [token]
    return split(
      token,
      upright
        .filter((run) => run.start >= start && run.end <= end)
        .map((run) => ({ ...run, start: run.start - start, end: run.end - start })),
    )
  })
}

/** The text in pieces, those that stand upright in spans. */
function split(token: Token, upright: readonly UprightRun[]): Token[] {
  const result: Token[] = []
  let at = 0
  for (const { start, end, form } of upright) {
    if (start > at) result.push(piece(token, at, start))
    const open = new Parser.Token('upright_open', 'span', 1)
    open.attrs = [['class', form]]
    result.push(open, piece(token, start, end), new Parser.Token('upright_close', 'span', -1))
    at = end
  }
  if (at === 0) return [token]
  if (at < token.content.length) result.push(piece(token, at, token.content.length))
  return result
}

function piece(token: Token, start: number, end: number): Token {
  const text = new Parser.Token('text', '', 0)
  text.content = token.content.slice(start, end)
  text.level = token.level
  return text
}
