import type { Article } from '../../article/article.ts'
import { aliasOutputPath } from '../../article/read-aliases.ts'

/** An address that an article had once. */
export interface Alias {
  readonly article: Article
  /** Where its redirect page lies below dist/: `2019/mail.html`. */
  readonly outputPath: string
}

/** The old addresses of articles, in the order of the articles. */
export function collectAliases(articles: readonly Article[]): readonly Alias[] {
  return articles.flatMap((article) =>
    article.meta.aliases.map((alias) => ({ article, outputPath: aliasOutputPath(alias) })),
  )
}
