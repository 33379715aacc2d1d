import type { Token } from 'markdown-it'
import type { Section } from '../search/data.ts'
import { htmlTags } from './html-tags.ts'
import { applyEdits } from './edit-text.ts'
import { plainText } from './plain-text.ts'
import { rubyPairs } from './ruby-pairs.ts'

/**
 * The words of an article for its site's search, heading by heading, a line for each block. Ruby
 * stands as its base alone, so that a word is found whether it has readings or not; the words with
 * their readings follow in a line of their own.
 */
export function searchText(tokens: readonly Token[]): readonly Section[] {
  const sections: (readonly [id: string, lines: string[]])[] = [['', []]]
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      sections.push([String(token.attrGet('id') ?? ''), []])
    }
    // Drawings and code come as they stand; what a heading says belongs to what it heads.
    if (tokens[index - 1]?.type === 'footnote_block_open') sections.push(['', []])
    sections.at(-1)?.[1].push(...linesOf(token))
  })
  return sections
    .map(([id, lines]): Section => [id, lines.filter((line) => line.trim() !== '').join('\n')])
    .filter(([, text]) => text !== '')
}

function linesOf(token: Token): readonly string[] {
  switch (token.type) {
    case 'inline':
      return [inlineWords(token.children ?? []), readingsIn(token.children ?? [])]
    case 'fence':
    case 'code_block':
    case 'math_block':
      return [token.content.trimEnd()]
    case 'html_block':
      return [htmlWords(token.content)]
    default:
      return []
  }
}

/** Readings in the writer's own HTML go too; what stands over words is no part of them. */
function inlineWords(tokens: readonly Token[]): string {
  let above = 0
  const words = tokens.filter((token) => {
    if (token.type !== 'html_inline') return above === 0
    for (const { kind, name } of htmlTags(token.content)) {
      if (!isReading(name)) continue
      if (kind === 'open') above += 1
      if (kind === 'close') above = Math.max(above - 1, 0)
    }
    return true
  })
  return plainText(words, 'base').trim()
}

function isReading(name: string): boolean {
  return name === 'rt' || name === 'rp'
}

/** 東海道（とうかいどう） 新幹線（しんかんせん）; rubies that touch are one word. */
function readingsIn(tokens: readonly Token[]): string {
  const words: { base: string; reading: string; next: number }[] = []
  tokens.forEach((token, index) => {
    if (token.type !== 'ruby') return
    const reading = rubyPairs(token)
      .map((pair) => pair.reading)
      .join('')
    const last = words.at(-1)
    if (last?.next === index) {
      last.base += token.content
      last.reading += reading
      last.next = index + 1
    } else {
      words.push({ base: token.content, reading, next: index + 1 })
    }
  })
  return words.map(({ base, reading }) => `${base}（${reading}）`).join(' ')
}

/** Scripts, styles and readings go with their tags. */
function htmlWords(html: string): string {
  const tags = htmlTags(html)
  const edits = tags.map(({ kind, name, start, end }, index) => {
    const isAside = kind === 'open' && (/^(?:script|style)$/.test(name) || isReading(name))
    return { start, end: isAside ? (tags[index + 1]?.end ?? html.length) : end, text: '' }
  })
  return applyEdits(html, edits).trim()
}
