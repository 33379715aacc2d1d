import Parser from 'markdown-it'
import type { MarkdownIt, Token } from 'markdown-it'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { isLineEndProhibited, isLineStartProhibited } from '../../typography/kinsoku.ts'

/**
 * Keeps formulas together with a bracket before them and the punctuation behind them: to a browser a
 * formula is a picture, beside which a line may always break.
 */
export function mathKinsoku(md: MarkdownIt, { target }: MarkdownOptions): void {
  if (target === 'feed') return
  md.core.ruler.push('math_kinsoku', ({ tokens }) => {
    for (const token of tokens) {
      if (token.children?.some(isFormula)) token.children = keepTogether(token.children)
    }
  })
}

function isFormula({ type }: Token): boolean {
  return type === 'math_inline'
}

function keepTogether(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    const before = result.at(-1)
    if (isFormula(token)) {
      const opening = before?.type === 'text' ? takeEnd(before) : ''
      result.push(...group([textToken(opening), token]))
    } else if (token.type === 'text' && before?.type === 'together_close') {
      const closing = takeStart(token)
      result.splice(-1, 0, textToken(closing))
      result.push(token)
    } else {
      result.push(token)
    }
  }
  return withoutEmpty(result)
}

function group(tokens: readonly Token[]): readonly Token[] {
  const open = new Parser.Token('together_open', 'span', 1)
  open.attrSet('class', 'together')
  return [open, ...tokens, new Parser.Token('together_close', 'span', -1)]
}

function textToken(content: string): Token {
  const token = new Parser.Token('text', '', 0)
  token.content = content
  return token
}

/** Cuts opening brackets from the end of a text. */
function takeEnd(token: Token): string {
  const characters = Array.from(token.content)
  const kept = characters.findLastIndex((character) => !isLineEndProhibited(character)) + 1
  token.content = characters.slice(0, kept).join('')
  return characters.slice(kept).join('')
}

/** Cuts what starts no line from the beginning of a text. */
function takeStart(token: Token): string {
  const characters = Array.from(token.content)
  const end = characters.findIndex((character) => !isLineStartProhibited(character))
  const taken = end < 0 ? characters.length : end
  token.content = characters.slice(taken).join('')
  return characters.slice(0, taken).join('')
}

/** A formula that nothing had to be kept with stands alone again. */
function withoutEmpty(tokens: readonly Token[]): Token[] {
  const filled = tokens.filter(({ type, content }) => type !== 'text' || content !== '')
  return filled.filter(({ type }, index) => {
    if (type === 'together_open') return filled[index + 2]?.type !== 'together_close'
    if (type === 'together_close') return filled[index - 2]?.type !== 'together_open'
    return true
  })
}
