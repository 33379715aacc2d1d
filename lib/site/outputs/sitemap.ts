import type { ZonedDate } from '../../article/dates.ts'
import type { OutputFile } from '../../page/output-file.ts'
import { latest } from '../feeds/feed-dates.ts'
import { archiveAddress, fixedPaths, siteOrigin, urlOf } from '../addresses/page-address.ts'
import type { ListedArticle, Site, SitePlan } from '../site.ts'
import { container, element, xmlDocument } from '../xml.ts'

/** The protocol's limit of one file (sitemaps.org). */
const largest = 50_000

interface Entry {
  /** Root-relative. */
  readonly url: string
  readonly modified: ZonedDate | undefined
}

/** Every page that search engines should know, with the day of its last change. */
export function sitemap({ plan }: Site): readonly OutputFile[] {
  const entries = listEntries(plan)
  if (entries.length <= largest) {
    return [{ path: fixedPaths.sitemap, contents: writeEntries('urlset', 'url', entries, plan) }]
  }
  const parts = Array.from({ length: Math.ceil(entries.length / largest) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    entries: entries.slice(index * largest, (index + 1) * largest),
  }))
  const index = parts.map((part) => ({
    url: urlOf(part.path, plan.settings),
    modified: latest(part.entries.map((entry) => entry.modified)),
  }))
  return [
    {
      path: fixedPaths.sitemap,
      contents: writeEntries('sitemapindex', 'sitemap', index, plan),
    },
    ...parts.map((part) => ({
      path: part.path,
      contents: writeEntries('urlset', 'url', part.entries, plan),
    })),
  ]
}

function listEntries({ settings, listed, tags, series }: SitePlan): readonly Entry[] {
  return [
    { url: urlOf(fixedPaths.home, settings), modified: lastChange(listed) },
    { url: archiveAddress(settings).url, modified: lastChange(listed) },
    ...listed.map((article) => ({ url: article.url, modified: lastChange([article]) })),
    ...[...tags.values(), ...series.values()].map(({ url, articles }) => ({
      url,
      modified: lastChange(articles),
    })),
  ]
}

function lastChange(articles: readonly ListedArticle[]): ZonedDate | undefined {
  return latest(articles.flatMap(({ meta }) => [meta.date, meta.updated]))
}

function writeEntries(
  root: 'urlset' | 'sitemapindex',
  name: 'url' | 'sitemap',
  entries: readonly Entry[],
  { settings }: SitePlan,
): string {
  const origin = siteOrigin(settings)
  const written = entries.flatMap(({ url, modified }) =>
    container(name, {}, [
      element('loc', origin + url),
      element('lastmod', modified && (modified.dayOnly ? modified.iso.slice(0, 10) : modified.iso)),
    ]),
  )
  return xmlDocument(
    container(root, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, written),
  )
}
