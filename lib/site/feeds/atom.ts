import { cdata, container, element, emptyElement, xmlDocument } from '../xml.ts'
import type { Feed, FeedItem } from './feed.ts'

/** Atom wants a date even of a feed without entries, and the clock must not give one. */
const never = '1970-01-01T00:00:00Z'

/** The feed as Atom 1.0 (RFC 4287) with the full articles. Ids are the permanent addresses. */
export function writeAtom(feed: Feed): string {
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }
  const root = container('feed', attributes, [
    textConstruct('title', feed.title),
    textConstruct('subtitle', feed.description),
    element('id', feed.home),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    emptyElement('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: feed.addresses.atom,
    }),
    element('updated', feed.updated?.iso ?? never),
    ...writeAuthor(feed),
    ...feed.items.flatMap(writeEntry),
  ])
  return xmlDocument(root)
}

/** Atom requires an author; a site without one speaks for itself. */
function writeAuthor(feed: Feed): readonly string[] {
  return container('author', {}, [
    element('name', feed.author?.name ?? feed.title),
    element('uri', feed.author?.url),
  ])
}

function writeEntry(item: FeedItem): readonly string[] {
  return container('entry', {}, [
    textConstruct('title', item.title),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    element('id', item.url),
    element('published', item.date.iso),
    element('updated', (item.updated ?? item.date).iso),
    ...item.tags.map((tag) => emptyElement('category', { term: tag })),
    textConstruct('summary', item.description),
    `<content type="html">${cdata(item.html)}</content>`,
  ])
}

/**
 * Plain text is marked as HTML when it holds markup characters: readers that take every title for
 * HTML would swallow `<br>` otherwise, and the W3C validator suspects undeclared markup.
 */
function textConstruct(name: string, text: string): string | undefined {
  if (!/[<&]/.test(text)) return element(name, text)
  return element(name, text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), { type: 'html' })
}
