import { posix } from 'node:path'
import { distance } from 'fastest-levenshtein'
import type { Article } from '../../article/article.ts'
import { compareCodePoints } from '../../text/compare-code-points.ts'
import type { Inventory } from './inventory.ts'
import { splitAddress } from '../addresses/uri.ts'

export interface Suggestions {
  /** What the writer may have meant, as it would be typed; the likeliest first, at most three. */
  readonly nearest: readonly string[]
  /** True when the first of them differs in upper and lower case only. */
  readonly caseOnly: boolean
}

/** Names what lies near an address that leads nowhere. `path` is the place it names, in full. */
export function suggestAddresses(
  inventory: Inventory,
  article: Article,
  href: string,
  path: string,
): Suggestions {
  const outside = outsideAddress(href)
  if (outside !== undefined) return { nearest: [outside], caseOnly: false }
  const address = splitAddress(href).path
  const [first, ...rest] = nearestPaths(candidatesFor(inventory, address), path)
  if (first === undefined) return { nearest: [], caseOnly: false }
  return {
    nearest: [first, ...rest].map((found) => typedAs(address, article, found)),
    caseOnly: first.toLowerCase() === path.toLowerCase(),
  }
}

/** A web or mail address that lacks its scheme. */
function outsideAddress(href: string): string | undefined {
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|dev|io|jp|net|org)(?:\/|$))/i.test(href)) {
    return `https://${href}`
  }
  return /^[^/@\s]+@[^/@\s]+\.[a-z]+$/i.test(href) ? `mailto:${href}` : undefined
}

/** Paths below articles/: of the sources, or of finished pages when the writer names one of those. */
function candidatesFor({ bySource, byOutput }: Inventory, address: string): readonly string[] {
  if (!/(?:\.html?|\/)$/.test(address)) {
    return [...bySource.keys()].filter((path) => path.startsWith('articles/'))
  }
  return Array.from(byOutput.keys(), (path) => `articles/${path.replace(/\/index\.html$/, '/')}`)
}

function nearestPaths(candidates: readonly string[], path: string): readonly string[] {
  const wanted = nameParts(path)
  const near: { readonly path: string; readonly steps: number }[] = []
  for (const candidate of candidates) {
    const steps = stepsBetween(nameParts(candidate), wanted)
    if (steps !== undefined) near.push({ path: candidate, steps })
  }
  near.sort((a, b) => a.steps - b.steps || compareCodePoints(a.path, b.path))
  return near.slice(0, 3).map((candidate) => candidate.path)
}

interface NameParts {
  readonly folder: string
  readonly name: string
  readonly stem: string
  readonly isPage: boolean
}

function nameParts(path: string): NameParts {
  const { dir, base, name, ext } = posix.parse(path.toLowerCase())
  return { folder: dir, name: base, stem: name, isPage: /^(?:\.md|\.html?|)$/.test(ext) }
}

/** The same name first, then another extension, then a slip of the fingers in the same folder. */
function stepsBetween(candidate: NameParts, wanted: NameParts): number | undefined {
  const sameFolder = candidate.folder === wanted.folder
  if (candidate.name === wanted.name) return sameFolder ? 0 : 1
  if (candidate.stem === wanted.stem && candidate.isPage === wanted.isPage) {
    return sameFolder ? 2 : 3
  }
  const tolerance = Math.max(1, Math.floor(wanted.name.length / 3))
  if (!sameFolder || Math.abs(candidate.name.length - wanted.name.length) > tolerance) {
    return undefined
  }
  const slips = distance(candidate.name, wanted.name)
  return slips <= tolerance ? 3 + slips : undefined
}

/** A path as the writer would type it in place of `address`: from the home, or from the article. */
function typedAs(address: string, article: Article, path: string): string {
  if (address.startsWith('/')) return path.slice('articles'.length)
  const relative = posix.relative(posix.dirname(article.source.path), path) || '.'
  return path.endsWith('/') ? `${relative}/` : relative
}
