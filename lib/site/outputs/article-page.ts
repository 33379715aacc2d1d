import type { Article } from '../../article/article.ts'
import type { PageImage } from '../../page/layout-variables.ts'
import { fileMadeLater } from '../../page/output-file.ts'
import type { OutputFile } from '../../page/output-file.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import type { KnownArticle } from '../known-article.ts'
import type { Site } from '../site.ts'
import { framePage, withContent } from '../views.ts'

export interface ArticlePageParts extends Pick<Site, 'plan' | 'renderLayout' | 'foundation'> {
  readonly imageOf: (article: Article) => PageImage | undefined
}

/** An article's page, drawn when its contents are asked for. */
export function articlePage(
  { plan, renderLayout, foundation, imageOf }: ArticlePageParts,
  article: Article,
  { summary, contentKey, content }: KnownArticle,
): OutputFile {
  const { layout } = article.meta
  const frame = framePage(plan, article, summary.description, imageOf(article))
  const madeFrom = fingerprint(foundation, layout, JSON.stringify(frame), contentKey)
  return fileMadeLater(article.outputPath, madeFrom, () =>
    renderLayout(layout, withContent(frame, content())),
  )
}
