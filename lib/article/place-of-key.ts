import type { Place } from '../diagnostics/diagnostic.ts'
import type { Article } from './article.ts'

/** Where an article's front matter says something: the line of the key, else the file. */
export function placeOfKey(article: Article, key: string): Place {
  const { path, text } = article.source
  const lines = text.split('\n', article.bodyLine)
  const index = lines.findIndex((line) => line.startsWith(`${key}:`))
  return index < 0 ? { path } : { path, start: { line: index + 1, column: 1 } }
}
