import { writeAtom } from './feeds/atom.ts'
import { fixedPaths } from './addresses/page-address.ts'
import { writeJsonFeed } from './feeds/json-feed.ts'
import {
  archivePage,
  indexPage,
  notFoundPage,
  seriesPages,
  tagPages,
} from './outputs/list-pages.ts'
import { redirectPages } from './outputs/redirects.ts'
import { robots } from './outputs/robots.ts'
import { searchFiles } from './search/search-files.ts'
import { writeRss } from './feeds/rss.ts'
import type { SiteOutput } from './site.ts'
import { sitemap } from './outputs/sitemap.ts'

/** Everything that the site holds besides its articles and copied files, in the order of making. */
export const siteOutputs: readonly SiteOutput[] = [
  indexPage,
  archivePage,
  tagPages,
  seriesPages,
  notFoundPage,
  redirectPages,
  ({ feed }) => [{ path: fixedPaths.rss, contents: writeRss(feed) }],
  ({ feed }) => [{ path: fixedPaths.atom, contents: writeAtom(feed) }],
  ({ feed }) => [{ path: fixedPaths.jsonFeed, contents: writeJsonFeed(feed) }],
  sitemap,
  robots,
  searchFiles,
]
