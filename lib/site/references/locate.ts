import { posix } from 'node:path'
import type { Article } from '../../article/article.ts'
import { normalizeText } from '../../text/normalize.ts'
import type { Inventory, Resource } from './inventory.ts'
import { decodeUri, splitAddress } from '../addresses/uri.ts'

/** Where an address leads. */
export type Target =
  | { readonly kind: 'external' }
  | { readonly kind: 'empty' }
  /** `suffix` is the query and the fragment, as written. */
  | { readonly kind: 'found'; readonly resource: Resource; readonly suffix: string }
  /** `path` is the place that it names, in the sources: `articles/nosuch.md`. */
  | { readonly kind: 'missing'; readonly path: string }

/**
 * Finds what an address leads to that stands in an article. It counts from the article's source
 * file; with `/` in front from the site's home, or from the folder that holds site.yaml.
 */
export function locate(inventory: Inventory, article: Article, href: string): Target {
  if (/^[?#]/.test(href)) {
    return {
      kind: 'found',
      resource: { kind: 'article', article, url: article.url },
      suffix: href,
    }
  }
  return locateFrom(inventory, posix.dirname(article.source.path), href)
}

/** Finds what an address leads to that counts from a folder of the sources: `articles/dns`. */
export function locateFrom(inventory: Inventory, folder: string, href: string): Target {
  if (href === '') return { kind: 'empty' }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return { kind: 'external' }
  const { path, suffix } = splitAddress(href)
  const start = path.startsWith('/') ? 'articles' : folder
  const full = normalizeText(posix.join(start, decodeUri(path)))
  const resource = find(inventory, full)
  return resource ? { kind: 'found', resource, suffix } : { kind: 'missing', path: full }
}

/** articles/ stands for the site's home: what is not found there is looked for in dist/. */
function find({ bySource, byOutput }: Inventory, path: string): Resource | undefined {
  const source = bySource.get(path)
  const output = /^articles(?:\/|$)(.*)$/s.exec(path)?.[1]
  if (source || output === undefined) return source
  return (
    byOutput.get(output) ?? byOutput.get(posix.join(output, 'index.html')) ?? bySource.get(output)
  )
}
