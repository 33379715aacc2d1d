import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { labelsFor } from '../labels.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import type { Heading } from '../rendered-article.ts'
import { runOf } from '../run.ts'

/** How many levels of headings are listed, from the highest one that the article uses. */
const levels = 3

/**
 * A paragraph that says nothing but `[[toc]]` becomes the list of the article's headings. Feeds
 * carry none: its links would lead away from what the reader is reading.
 */
export function tableOfContents(md: MarkdownIt, { language, target }: MarkdownOptions): void {
  const { contents } = labelsFor(language)
  md.core.ruler.before('inline', 'toc_place', (state) => {
    if (/\[\[toc\]\]/i.test(state.src)) state.tokens = withPlaces(state)
  })
  md.renderer.rules['toc'] = (_tokens, _index, _options, env) => {
    if (target === 'feed') return ''
    const { headings } = runOf(env)
    const top = headings.reduce((least, { level }) => Math.min(least, level), 6)
    const listed = headings.filter(({ level }) => level < top + levels)
    if (listed.length === 0) return ''
    return `<nav class="toc" aria-label="${contents}">\n${listHtml(listed)}</nav>\n`
  }
}

function withPlaces({ tokens, Token }: StateCore): Token[] {
  const result: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    const content = token.type === 'paragraph_open' ? (tokens[index + 1]?.content ?? '') : ''
    if (/^\[\[toc\]\]$/i.test(content.trim())) {
      const place = new Token('toc', 'nav', 0)
      place.block = true
      place.map = token.map
      result.push(place)
      index += 2
    } else {
      result.push(token)
    }
  }
  return result
}

/** Nested lists: a heading holds the deeper ones that follow it, up to the next of its own level. */
function listHtml(headings: readonly Heading[]): string {
  let html = ''
  const open: number[] = []
  for (const heading of headings) {
    if (heading.level > (open.at(-1) ?? 0)) {
      html += html === '' ? '<ol>\n' : '\n<ol>\n'
      open.push(heading.level)
    } else {
      html += '</li>\n'
      while (open.length > 1 && heading.level <= (open.at(-2) ?? 0)) {
        html += '</ol>\n</li>\n'
        open.pop()
      }
    }
    html += `<li>${linkHtml(heading)}`
  }
  return html + '</li>\n</ol>\n'.repeat(open.length)
}

function linkHtml({ id, html }: Heading): string {
  return id === '' ? html : `<a href="#${escapeAttribute(id)}">${html}</a>`
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
