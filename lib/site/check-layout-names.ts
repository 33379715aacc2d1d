import type { Article } from '../article/article.ts'
import { placeOfKey } from '../article/place-of-key.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'

/** Reports articles that ask for a layout that the site does not have. */
export function checkLayoutNames(
  articles: readonly Article[],
  known: readonly string[],
  report: Report,
): void {
  for (const article of articles) {
    const { layout } = article.meta
    if (known.includes(layout)) continue
    const facts = { layout, known, nearest: nearest(layout, known) }
    report('unknown-layout', placeOfKey(article, 'layout'), facts)
  }
}
