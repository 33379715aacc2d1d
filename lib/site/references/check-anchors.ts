import type { Article } from '../../article/article.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { Reference } from '../../markdown/rendered-article.ts'
import type { Summaries } from '../article-summary.ts'
import { locate } from './locate.ts'
import type { Inventory } from './inventory.ts'
import { fragmentOf } from '../addresses/uri.ts'

/** Reports links to places in pages that are not there. Wants all articles rendered. */
export function checkAnchors(inventory: Inventory, summaries: Summaries, report: Report): void {
  for (const [article, { anchors }] of summaries) {
    for (const anchor of anchors) checkAnchor(inventory, summaries, article, anchor, report)
  }
}

function checkAnchor(
  inventory: Inventory,
  summaries: Summaries,
  article: Article,
  { href, line, column }: Reference,
  report: Report,
): void {
  const target = locate(inventory, article, href)
  if (target.kind !== 'found' || target.resource.kind !== 'article') return
  const summary = summaries.get(target.resource.article)
  const id = fragmentOf(href)
  if (!summary || isAlwaysThere(id)) return
  const place = { path: article.source.path, start: { line, column } }
  if (!summary.ids.includes(id)) {
    report('broken-anchor', place, { id, nearest: nearest(id, summary.ids) })
  } else if (summary.repeated.includes(id)) {
    report('ambiguous-anchor', place, { id })
  }
}

/** The top of the page, and text fragments (`#:~:text=`), which name no id. */
function isAlwaysThere(id: string): boolean {
  return id === '' || id.toLowerCase() === 'top' || id.includes(':~:')
}
