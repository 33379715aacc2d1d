import type { Article } from '../article/article.ts'

/**
 * Where pages went whose article got another name or address, from old address to new. An article
 * is known again by its file or, when that is gone, by its text.
 */
export function movedPages(
  before: readonly Article[],
  after: readonly Article[],
): Readonly<Record<string, string>> {
  const addresses = new Set(after.map(({ url }) => url))
  const gone = before.filter(({ url }) => !addresses.has(url))
  if (gone.length === 0) return {}
  const known = new Set(before.map(({ source }) => source.path))
  const bySource = new Map(after.map((article) => [article.source.path, article]))
  const byBody = new Map(
    after.filter(({ source }) => !known.has(source.path)).map((article) => [article.body, article]),
  )
  const moved = gone.flatMap(({ url, source, body }) => {
    const now = bySource.get(source.path) ?? byBody.get(body)
    return now ? [[url, now.url] as const] : []
  })
  return Object.fromEntries(moved)
}

/** All moves together: a page that went on leads where it is now, one that is there again nowhere. */
export function joinMoves(
  earlier: Readonly<Record<string, string>>,
  later: Readonly<Record<string, string>>,
  pages: readonly Article[],
): Readonly<Record<string, string>> {
  const there = new Set(pages.map(({ url }) => url))
  const all = Object.entries(earlier).map(([from, to]) => [from, later[to] ?? to] as const)
  return Object.fromEntries(
    [...all, ...Object.entries(later)].filter(([from, to]) => !there.has(from) && there.has(to)),
  )
}
