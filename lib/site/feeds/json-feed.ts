import type { Feed, FeedItem } from './feed.ts'
import { cleanXml } from '../xml.ts'

/** The feed as JSON Feed 1.1 with the full articles; absent values leave no key. */
export function writeJsonFeed(feed: Feed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.addresses.jsonFeed,
    description: feed.description || undefined,
    language: feed.language,
    authors: feed.author && [{ name: feed.author.name, url: feed.author.url }],
    items: feed.items.map(itemOf),
  }
  return `${JSON.stringify(value, clean, 2)}\n`
}

function itemOf(item: FeedItem): object {
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.description || undefined,
    date_published: item.date.iso,
    date_modified: item.updated?.iso,
    tags: item.tags.length > 0 ? item.tags : undefined,
  }
}

/** JSON may carry any character; readers that turn it into XML or HTML may not. */
function clean(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanXml(value) : value
}
