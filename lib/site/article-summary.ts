import type { Article } from '../article/article.ts'
import type { Heading, Reference, RenderedArticle } from '../markdown/rendered-article.ts'
import { normalizeText } from '../text/normalize.ts'

/**
 * What the site keeps of a rendered article: what lists say, and what links to it need. Little
 * enough for fifty thousand of them.
 */
export interface ArticleSummary {
  readonly description: string
  /** Every id of the page's content that a link can name. */
  readonly ids: readonly string[]
  /** Ids of headings whose words head another part of the article too. */
  readonly repeated: readonly string[]
  /** The links that name a place in a page. */
  readonly anchors: readonly Reference[]
}

export type Summaries = ReadonlyMap<Article, ArticleSummary>

/** Where a summary can be had; it may be made at that moment. */
export type SummaryShelf = Pick<Summaries, 'get'>

/** Takes from a rendered article what the rest of the site needs, and holds nothing else of it. */
export function summarize({ html, description, headings, links }: RenderedArticle): ArticleSummary {
  return {
    description: copyOf(description),
    ids: Array.from(html.matchAll(/\s(?:id|name)=(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/gi), (match) =>
      copyOf(normalizeText(unescapeQuotes(match[1] ?? match[2] ?? match[3] ?? ''))),
    ),
    repeated: repeatedIds(headings),
    anchors: links.filter(({ href }) => href.includes('#')),
  }
}

/** The first of the headings that share their words keeps the plain id, the second gets `-2`. */
function repeatedIds(headings: readonly Heading[]): readonly string[] {
  if (!headings.some(({ id }) => id.endsWith('-2'))) return []
  const known = new Set(headings.map(({ id, text }) => `${id}\0${text}`))
  return headings
    .filter(({ id, text }) => known.has(`${id}-2\0${text}`))
    .map(({ id }) => copyOf(id))
}

function unescapeQuotes(attribute: string): string {
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/**
 * V8 keeps a whole text alive for the sake of a piece cut from it, unless the piece is short
 * (`SlicedString::kMinLength`); a copy lets it go.
 */
function copyOf(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString()
}
