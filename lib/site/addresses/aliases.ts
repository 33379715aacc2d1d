import { posix } from 'node:path'
import type { Article } from '../../article/article.ts'
import { normalizeText } from '../../text/normalize.ts'
import type { SitePlan } from '../site.ts'

/** An address that an article had once. */
export interface Alias {
  readonly article: Article
  /** As front matter says it: `/2019/mail.html`. */
  readonly alias: string
  /** Where its redirect page lies below dist/: `2019/mail.html`. */
  readonly outputPath: string
}

/** The old addresses of all published articles, in the order of the articles. */
export function collectAliases(plan: SitePlan): readonly Alias[] {
  return plan.pages.flatMap((article) =>
    article.meta.aliases.map((alias) => ({ article, alias, outputPath: aliasPath(alias) })),
  )
}

/**
 * The file that answers for an old address. An address without an extension is a folder's, for
 * that is what servers look for.
 *
 * @example aliasPath('/2019/mail/') //=> '2019/mail/index.html'
 */
function aliasPath(alias: string): string {
  const path = posix.join('/', normalizeText(alias)).slice(1)
  return /\.[a-z]\w*$/i.test(path) ? path : posix.join(path, 'index.html')
}
