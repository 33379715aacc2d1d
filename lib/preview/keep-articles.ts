import type { Article } from '../article/article.ts'
import { readArticle } from '../article/read-article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { overhear } from '../diagnostics/overhear.ts'
import type { Saying } from '../diagnostics/overhear.ts'
import type { SourceFile } from '../text/source-file.ts'

/** `readArticle` for one set of settings, done once for each source file. */
export function keepArticles(
  settings: Settings,
): (source: SourceFile, report: Report) => Article | undefined {
  const kept = new WeakMap<
    SourceFile,
    { readonly article: Article | undefined; readonly sayings: readonly Saying[] }
  >()
  return (source, report) => {
    const known = kept.get(source) ?? read(source)
    kept.set(source, known)
    for (const say of known.sayings) say(report)
    return known.article
  }

  function read(source: SourceFile) {
    const { report, sayings } = overhear()
    return { article: readArticle(source, settings, report), sayings }
  }
}
