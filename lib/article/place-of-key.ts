import type { Place } from '../diagnostics/diagnostic.ts'
import type { Article } from './article.ts'

/**
 * Where an article's front matter says something: the value of the key, or the part of it that is
 * given; the key itself where the value begins on a later line, the file where there is no such key.
 */
export function placeOfKey(article: Article, key: string, part?: string): Place {
  const { path, text } = article.source
  const lines = text.split('\n', article.bodyLine - 1)
  const index = lines.findIndex((line) => line.startsWith(`${key}:`))
  if (index < 0) return { path }
  const at = (line: number, from: number, words: string): Place => {
    const column = Array.from((lines[line] ?? '').slice(0, from)).length + 1
    const end = { line: line + 1, column: column + Array.from(words).length }
    return { path, start: { line: line + 1, column }, end }
  }
  if (part !== undefined) {
    const line = lines.findIndex((each, number) => number >= index && each.includes(part))
    if (line >= 0)
      return at(line, (lines[line] ?? '').indexOf(part, line === index ? key.length : 0), part)
  }
  const [, before = '', value = ''] =
    /^([\w-]+:[ \t]*)(.*?)(?:\s+#\s.*)?\s*$/.exec(lines[index] ?? '') ?? []
  return value === '' ? at(index, 0, key) : at(index, before.length, value)
}
