import type { Settings } from '../../config/settings.ts'
import { encodePath } from '../../text/encode-path.ts'

/** Where a page lies and how it is addressed. */
export interface PageAddress {
  /** Below dist/, decoded: `tags/メール.html`. */
  readonly outputPath: string
  /** Root-relative, percent-encoded, with the site's base path. */
  readonly url: string
}

/** Files that every site has at the same place below dist/. */
export const fixedPaths = {
  home: 'index.html',
  notFound: '404.html',
  rss: 'rss.xml',
  atom: 'atom.xml',
  jsonFeed: 'feed.json',
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
} as const

/**
 * The root-relative address of a file of the site. A folder's `index.html` is addressed by the
 * folder, as servers do.
 *
 * @example urlOf('図/a.png', { basePath: '/blog', … }) //=> '/blog/%E5%9B%B3/a.png'
 */
export function urlOf(outputPath: string, settings: Settings): string {
  return `${settings.basePath}/${encodePath(outputPath.replace(/(^|\/)index\.html$/, '$1'))}`
}

/** The address of a page as it is written in front matter: decoded, from the root of the server. */
export function decodedAddress(
  outputPath: string,
  { basePath }: Pick<Settings, 'basePath'>,
): string {
  return `${decodeURI(basePath)}/${outputPath.replace(/(^|\/)index\.html$/, '$1')}`
}

/** A place below dist/ together with its address. */
export function addressAt(outputPath: string, settings: Settings): PageAddress {
  return { outputPath, url: urlOf(outputPath, settings) }
}

/** A page without its extension, placed as site.yaml's `permalinks` wants pages placed. */
export function pageAddress(name: string, settings: Settings): PageAddress {
  return addressAt(name + (settings.permalinks === 'directory' ? '/index.html' : '.html'), settings)
}

/** The page that lists every article. */
export function archiveAddress(settings: Settings): PageAddress {
  return pageAddress('archive', settings)
}

/** Where the script of the search page and its index lie. */
export const searchFolder = 'search'

/** The page that finds words in articles, on sites that have one. */
export function searchAddress(settings: Settings): PageAddress {
  return pageAddress('search', settings)
}

/** `https://example.com`, in ASCII. */
export function siteOrigin(settings: Settings): string {
  return new URL(settings.url).origin
}

/** The whole address of something on the site, in ASCII. `url` is root-relative. */
export function absoluteUrl(settings: Settings, url: string): string {
  return siteOrigin(settings) + url
}
