import { cdata, container, element, emptyElement, xmlDocument } from '../xml.ts'
import { rfc822 } from './feed-dates.ts'
import type { Feed, FeedItem } from './feed.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/**
 * The feed as RSS 2.0 with the full articles in `content:encoded`. The order of elements is what
 * the W3C validator wants: the channel's own before its items, `description` before the content.
 */
export function writeRss(feed: Feed): string {
  const channel = container('channel', {}, [
    element('title', feed.title),
    element('link', feed.home),
    element('description', feed.description || feed.title),
    element('language', feed.language),
    feed.updated && element('lastBuildDate', rfc822(feed.updated)),
    emptyElement('atom:link', {
      rel: 'self',
      type: 'application/rss+xml',
      href: feed.addresses.rss,
    }),
    ...feed.items.flatMap((item) => writeItem(item, feed)),
  ])
  return xmlDocument(container('rss', { version: '2.0', ...namespaces }, channel))
}

function writeItem(item: FeedItem, feed: Feed): readonly string[] {
  return container('item', {}, [
    element('title', item.title),
    element('link', item.url),
    element('guid', item.url, { isPermaLink: 'true' }),
    element('pubDate', rfc822(item.date)),
    // RSS itself cannot say that an item was edited.
    element('atom:updated', item.updated?.iso),
    element('dc:creator', feed.author?.name),
    ...item.tags.map((tag) => element('category', tag)),
    element('description', asHtml(item.description)) ?? '<description/>',
    `<content:encoded>${cdata(item.html)}</content:encoded>`,
  ])
}

/** RSS reads a description as HTML: plain text is escaped once for HTML, then once for XML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
