import Parser from 'markdown-it'
import type { Token } from 'markdown-it'
import type { Position } from '../diagnostics/diagnostic.ts'

/** `<!-- kumihan-ignore unknown-lang -->`: a diagnostic that the writer does not want to hear of. */
export interface IgnoreComment {
  readonly code: string
  /** Where the code stands in the text; one-based, in code points. */
  readonly start: Position
  readonly end: Position
  /** The lines that it is good for, one-based: itself and the block behind it. */
  readonly firstLine: number
  readonly lastLine: number
}

const comment = /<!--[ \t]*kumihan-ignore[ \t]+([^\n]*?)[ \t]*-->/g

/** The comments of a Markdown text that speak of diagnostics, each code of them for itself. */
export function findIgnoreComments(markdown: string): readonly IgnoreComment[] {
  if (!markdown.includes('kumihan-ignore')) return []
  const lines = markdown.split('\n')
  const md = new Parser({ html: true })
  md.core.ruler.enableOnly(['normalize', 'block'])
  const tokens = md.parse(markdown, {})
  return tokens.flatMap((token, index) => {
    if (token.type !== 'html_block' || !token.map) return []
    const [from, to] = token.map
    const lastLine = Math.max(to, endOfNext(tokens, index))
    return lines
      .slice(from, to)
      .flatMap((line, number) =>
        codesIn(line, from + number + 1, { firstLine: from + 1, lastLine }),
      )
  })
}

/** The last line, one-based, of the block behind a token on the same level; 0 when there is none. */
function endOfNext(tokens: readonly Token[], index: number): number {
  const level = tokens[index]?.level ?? 0
  for (const token of tokens.slice(index + 1)) {
    if (token.level < level) return 0
    if (token.level === level && token.map && !isIgnore(token)) return token.map[1]
  }
  return 0
}

/** Several comments in a row are all good for the block behind them. */
function isIgnore({ type, content }: Token): boolean {
  return type === 'html_block' && content.replaceAll(comment, '').trim() === ''
}

function codesIn(
  line: string,
  number: number,
  range: Pick<IgnoreComment, 'firstLine' | 'lastLine'>,
): readonly IgnoreComment[] {
  return Array.from(line.matchAll(comment)).flatMap(({ 0: whole, 1: codes = '', index }) => {
    const offset = index + whole.indexOf(codes)
    return Array.from(codes.matchAll(/[^\s,、]+/g), ({ 0: code, index: at }) => {
      const column = Array.from(line.slice(0, offset + at)).length + 1
      const start = { line: number, column }
      const end = { line: number, column: column + Array.from(code).length }
      return { code, start, end, ...range }
    })
  })
}
