import type { Article } from '../article/article.ts'
import type { ListedArticle } from './site.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'

/** Tells an article that lists and feeds may name: dated, and no draft. */
export function isListed(article: Article): article is ListedArticle {
  return !article.meta.draft && article.meta.date !== undefined
}

/** Articles by date, newest first; articles of one moment by source path in code point order. */
export function newestFirst(articles: readonly ListedArticle[]): readonly ListedArticle[] {
  return articles.toSorted(
    (a, b) =>
      b.meta.date.epoch - a.meta.date.epoch || compareCodePoints(a.source.path, b.source.path),
  )
}
