import type { MarkdownIt, Token } from 'markdown-it'
import { normalizeText } from '../../text/normalize.ts'

/**
 * Composes the text of an article (NFC, text/normalize.ts): prose, alternative texts, ruby. Code,
 * raw HTML and addresses keep the bytes that the writer wrote. Wants to run before whatever reads
 * text: heading ids, joining, hints.
 */
export function textNormalization(md: MarkdownIt): void {
  md.core.ruler.push('text_normalization', (state) => {
    for (const token of state.tokens) if (token.children) normalizeAll(token.children)
  })
}

function normalizeAll(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type === 'text') token.content = normalizeText(token.content)
    if (token.children) normalizeAll(token.children)
  }
}
