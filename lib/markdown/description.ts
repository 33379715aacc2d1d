import type { Token } from 'markdown-it'
import { firstGraphemes } from '../text/graphemes.ts'
import { plainText } from './plain-text.ts'

/** In characters as readers count them: what search engines and lists of articles show. */
const longest = 120

/** The end of a sentence; a Western one needs a blank behind it. */
const sentenceEnd = /(?:[。！？]|．(?!\d)|[.!?](?=\s|$))[」』）)"”’]*/g

/**
 * What an article is about when its writer does not say: its first paragraph, as much of it as
 * fits, cut at the end of a sentence.
 */
export function descriptionOf(tokens: readonly Token[]): string {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'paragraph_open' || token.level > 0) continue
    const text = plainText(tokens[index + 1]?.children ?? [])
    if (text.trim() !== '') return firstSentences(text)
  }
  return ''
}

/**
 * The beginning of a text, at most `limit` graphemes: whole sentences if there is one that fits,
 * else cut with `…`.
 *
 * @example firstSentences('短い文。とても長い文がここから続く。', 10) //=> '短い文。'
 */
export function firstSentences(text: string, limit = longest): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const head = firstGraphemes(line, limit)
  if (head === line) return line
  const end = Array.from(head.matchAll(sentenceEnd)).at(-1)
  if (end) return head.slice(0, end.index + end[0].length)
  return `${firstGraphemes(head, limit - 1)}…`
}
