import type { Article } from '../../article/article.ts'
import { fileMadeLater } from '../../page/output-file.ts'
import type { OutputFile } from '../../page/output-file.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import type { KnownArticle } from '../known-article.ts'
import type { Site } from '../site.ts'
import { framePage, withContent } from '../views.ts'

/** An article's page, drawn when its contents are asked for. */
export function articlePage(
  { plan, renderLayout, foundation }: Pick<Site, 'plan' | 'renderLayout' | 'foundation'>,
  article: Article,
  { summary, contentKey, content }: KnownArticle,
): OutputFile {
  const { layout } = article.meta
  const frame = framePage(plan, article, summary.description)
  const madeFrom = fingerprint(foundation, layout, JSON.stringify(frame), contentKey)
  return fileMadeLater(article.outputPath, madeFrom, () =>
    renderLayout(layout, withContent(frame, content())),
  )
}
