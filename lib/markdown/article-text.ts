import type { Token } from 'markdown-it'
import { htmlTags } from './html-tags.ts'
import { applyEdits } from './edit-text.ts'
import { plainText } from './plain-text.ts'

/**
 * The words of an article: a line for each block, lines of the source joined, code and drawings
 * as they stand, no markup and no hints.
 */
export function articleText(tokens: readonly Token[]): string {
  return tokens
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')
}

function blockText(token: Token): string {
  switch (token.type) {
    case 'inline':
      return plainText(token.children ?? []).trim()
    case 'fence':
    case 'code_block':
    case 'math_block':
      return token.content.trimEnd()
    case 'html_block':
      return withoutTags(token.content)
    default:
      return ''
  }
}

/** Scripts and styles are no words: they go with their tags. */
function withoutTags(html: string): string {
  const tags = htmlTags(html)
  const edits = tags.map(({ kind, name, start, end }, index) => {
    const isProgram = kind === 'open' && (name === 'script' || name === 'style')
    return { start, end: isProgram ? (tags[index + 1]?.end ?? html.length) : end, text: '' }
  })
  return applyEdits(html, edits).trim()
}
