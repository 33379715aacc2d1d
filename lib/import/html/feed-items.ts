import type { Report } from '../../diagnostics/diagnostic.ts'
import { parseXml } from '../../markdown/parse-html.ts'
import type { OldText } from '../old-site.ts'

/** What a feed says of one article. */
export interface FeedItem {
  readonly title: string
  /** As written. */
  readonly date: string
  /** Decoded, from the old site's home without `/` in front: `2019/mail.html`. */
  readonly address: string
  readonly feed: OldText
}

export interface OldFeed {
  readonly file: OldText
  /** The old site's own name and address, as far as the feed tells. */
  readonly title: string
  readonly url: string
  readonly items: readonly FeedItem[]
}

/** Reads a file of RSS 0.9 to 2.0 or Atom; `undefined` for other XML. Bare `&` are forgiven. */
export function readFeed(file: OldText, report: Report): OldFeed | undefined {
  if (!/<(?:rss|rdf:RDF|feed)[\s>]/i.test(file.text)) return undefined
  const document = parseXml(file.text) ?? parseXml(withoutBareAmpersands(file.text))
  if (!document) {
    report('import-feed-unreadable', { path: file.shown }, {})
    return undefined
  }
  const channel = elements(document, 'channel')[0] ?? document.documentElement
  const url =
    linkOf(channel) || (elements(document, 'item', 'entry').map(linkOf).find(Boolean) ?? '')
  const items = elements(document, 'item', 'entry').flatMap((item): readonly FeedItem[] => {
    const address = addressBelow(linkOf(item), url)
    if (address === undefined) return []
    const date = textOf(item, 'pubDate', 'date', 'published', 'issued', 'updated', 'modified')
    return [{ title: textOf(item, 'title'), date, address, feed: file }]
  })
  return { file, title: textOf(channel, 'title'), url, items }
}

/** The path of an address below the site's home; `undefined` when it lies on another site. */
function addressBelow(link: string, home: string): string | undefined {
  if (!URL.canParse(link, home)) return undefined
  const url = new URL(link, URL.canParse(home) ? home : undefined)
  const base = URL.canParse(home) ? new URL(home) : new URL('/', url)
  const withoutWww = (host: string) => host.replace(/^www\./, '')
  if (withoutWww(url.host) !== withoutWww(base.host) || url.search !== '') return undefined
  const folder = base.pathname.replace(/[^/]*$/, '')
  const path = url.pathname.startsWith(folder) ? url.pathname.slice(folder.length) : undefined
  return path === undefined ? undefined : decode(path)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function withoutBareAmpersands(xml: string): string {
  return xml.replaceAll(/&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/gi, '&amp;')
}

function elements(root: Document | Element, ...names: readonly string[]): readonly Element[] {
  return Array.from(root.getElementsByTagName('*')).filter(({ localName }) =>
    names.includes(localName),
  )
}

/** The text of the first of these children that has any. */
function textOf(parent: Element, ...names: readonly string[]): string {
  for (const name of names) {
    const child = Array.from(parent.children).find(({ localName }) => localName === name)
    const text = child?.textContent?.trim() ?? ''
    if (text !== '') return text.replaceAll(/\s+/g, ' ')
  }
  return ''
}

/** RSS has the link as text, Atom as an attribute, RSS 1.0 also as the item's own name. */
function linkOf(parent: Element): string {
  const links = Array.from(parent.children).filter(({ localName }) => localName === 'link')
  const atom = links.find((link) => /^(?:|alternate)$/.test(link.getAttribute('rel') ?? ''))
  const text = links.map((link) => link.textContent?.trim() ?? '').find((one) => one !== '')
  return (
    text ?? atom?.getAttribute('href') ?? parent.getAttribute('rdf:about') ?? textOf(parent, 'guid')
  )
}
