import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { normalizeText } from '../text/normalize.ts'
import type { Article } from './article.ts'
import { placeOfKey } from './place-of-key.ts'
import { aliasOutputPath } from './read-aliases.ts'

/**
 * Reports what no article can see alone: two pages at one address, addresses that only some file
 * systems tell apart, a file where another page needs a folder, old addresses that are not free.
 */
export function findAddressCollisions(articles: readonly Article[], report: Report): void {
  const byPath = groupBy(articles, ({ outputPath }) => outputPath)
  for (const group of byPath.values()) reportDuplicates(group, report)
  const paths = [...byPath.keys()]
  for (const group of groupBy(paths, foldCase).values()) {
    if (group.length > 1)
      reportCaseCollision(
        group.flatMap((path) => byPath.get(path) ?? []),
        report,
      )
  }
  for (const article of articles) reportFolderCollision(article, byPath, report)
  reportAliasCollisions(articles, byPath, report)
}

function reportDuplicates(group: readonly Article[], report: Report): void {
  const [first] = group
  if (!first || group.length < 2) return
  const paths = group.map(({ source }) => source.path)
  const facts = { url: first.url, paths }
  const sameName = new Set(paths.map(normalizeText)).size === 1
  report(sameName ? 'normalization-collision' : 'duplicate-url', placeOfAddress(first), facts)
}

function reportCaseCollision(group: readonly Article[], report: Report): void {
  const [first] = group
  if (!first) return
  report('case-collision', placeOfAddress(first), { paths: group.map(({ source }) => source.path) })
}

/** `a.html` as a page and as the folder of `a.html/b.html`. */
function reportFolderCollision(article: Article, byPath: Grouped, report: Report): void {
  const names = article.outputPath.split('/')
  for (let depth = 1; depth < names.length; depth += 1) {
    const file = names.slice(0, depth).join('/')
    const other = byPath.get(file)?.[0]
    if (other) {
      report('folder-collision', placeOfAddress(article), { file, other: other.source.path })
    }
  }
}

function reportAliasCollisions(
  articles: readonly Article[],
  byPath: Grouped,
  report: Report,
): void {
  const live = new Map([...byPath].map(([path, [article]]) => [foldCase(path), article]))
  const taken = new Map<string, Article>()
  for (const article of articles) {
    for (const alias of article.meta.aliases) {
      const path = foldCase(aliasOutputPath(alias))
      const place = placeOfKey(article, 'aliases', alias)
      const target = live.get(path)
      const rival = taken.get(path)
      if (target) {
        const facts = { alias, other: target.source.path, self: target === article }
        report('alias-collision', place, facts)
      } else if (rival && rival !== article) {
        report('duplicate-alias', place, { alias, other: rival.source.path })
      }
      taken.set(path, article)
    }
  }
}

/** Where an article says what its address is; the file when it says nothing. */
function placeOfAddress(article: Article): Place {
  const place = placeOfKey(article, 'permalink')
  return place.start ? place : placeOfKey(article, 'slug')
}

/** Equal for names that macOS and Windows take for one. */
function foldCase(path: string): string {
  return path.toLowerCase()
}

type Grouped = ReadonlyMap<string, readonly Article[]>

function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
