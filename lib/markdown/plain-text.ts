import type { Token } from 'markdown-it'
import { rubyPairs } from './ruby-pairs.ts'

/** Ruby in plain text: 漢字（かんじ）, or the base alone, as ids want it. */
export type RubyInText = 'reading' | 'base'

/**
 * The words of inline tokens: no markup, no hints, no footnote marks, pictures as their
 * alternative text. A line that stays broken is a space, a break that the writer asked for an LF.
 */
export function plainText(tokens: readonly Token[], ruby: RubyInText = 'reading'): string {
  let text = ''
  for (const token of tokens) text += textOf(token, ruby)
  return text
}

function textOf(token: Token, ruby: RubyInText): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
    case 'math_inline':
      return token.content
    case 'softbreak':
      return ' '
    case 'hardbreak':
      return '\n'
    case 'ruby':
      return ruby === 'base' ? token.content : token.content + readingOf(token)
    case 'image':
      return plainText(token.children ?? [], ruby)
    case 'html_inline':
      return /^<br\b/i.test(token.content) ? '\n' : ''
    default:
      return ''
  }
}

function readingOf(token: Token): string {
  return `（${rubyPairs(token)
    .map(({ reading }) => reading)
    .join('')}）`
}
