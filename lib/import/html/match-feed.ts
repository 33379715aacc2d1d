import type { Report } from '../../diagnostics/diagnostic.ts'
import type { OldFile } from '../old-site.ts'
import type { FeedItem, OldFeed } from './feed-items.ts'
import type { Manuscript } from './manuscript.ts'
import { nameOf } from './pair-pages.ts'

/**
 * Finds what feeds say of each manuscript: by its address, else by its name if no other file has
 * it. Items without a file are told.
 */
export function matchFeed(
  feeds: readonly OldFeed[],
  manuscripts: readonly Manuscript[],
  lists: readonly OldFile[],
  report: Report,
): ReadonlyMap<Manuscript, FeedItem> {
  const matches = new Map<Manuscript, FeedItem>()
  const seen = new Set<string>()
  for (const item of feeds.flatMap(({ items }) => items)) {
    const address = normal(item.address)
    if (seen.has(address)) continue
    seen.add(address)
    const manuscript =
      manuscripts.find((one) => normal(one.address) === address) ??
      onlyNamed(manuscripts, item.address)
    if (manuscript) matches.set(manuscript, item)
    else if (!lists.some(({ path }) => normal(path).endsWith(address))) {
      const { title } = item
      report(
        'import-feed-orphan',
        { path: item.feed.shown },
        { title, address: `/${item.address}` },
      )
    }
  }
  return matches
}

function onlyNamed(manuscripts: readonly Manuscript[], address: string): Manuscript | undefined {
  const named = manuscripts.filter(
    ({ file }) => nameOf(file) === nameOf({ path: address.replace(/\/$/, '') }),
  )
  return named.length === 1 ? named[0] : undefined
}

/** Tells of a file whether it lies at an address that some feed names, whatever folder holds all. */
export function isInFeed(feeds: readonly OldFeed[]): (file: OldFile) => boolean {
  const addresses = feeds.flatMap(({ items }) => items.map(({ address }) => normal(address)))
  const named = addresses.filter((address) => address !== '')
  return ({ path }) => named.some((address) => `/${normal(path)}`.endsWith(`/${address}`))
}

/** `2019/mail/index.html` and `2019/mail/` are one. */
function normal(address: string): string {
  return address.replace(/(^|\/)index\.x?html?$/i, '$1')
}
