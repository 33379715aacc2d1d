import type { Article } from '../article/article.ts'
import { readArticle } from '../article/read-article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { recordProblems, repeatProblems } from '../diagnostics/problem.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import { fingerprint } from '../text/fingerprint.ts'
import type { SourceFile } from '../text/source-file.ts'

/** What is remembered of a file of articles/: all but its text; no article when it was none. */
interface Recollection {
  readonly article?: Omit<Article, 'source' | 'body'> & { readonly bodyStart: number }
  readonly problems: readonly Problem[]
}

/**
 * Makes the function that reads files of articles/. A file whose text has a name that was read before
 * is not read again: its front matter is remembered, and its Markdown waits until somebody wants it.
 */
export function createArticleReader(
  settings: Settings,
  memory: BuildMemory,
  report: Report,
): (source: SourceFile) => Article | undefined {
  const foundation = fingerprint('source', memory.tool, JSON.stringify(settings))

  return (source) => {
    if (source.key === undefined) return readArticle(source, settings, report)
    const key = fingerprint(foundation, source.path, source.key)
    const memo = memory.recall(key)
    if (memo) return recallArticle(source, JSON.parse(memo.head) as Recollection, report)
    const { problems, report: tell } = recordProblems(report)
    const article = readArticle(source, settings, tell)
    memory.remember(key, JSON.stringify({ ...(article && headOf(article)), problems }))
    return article
  }
}

function headOf({ source, body, ...rest }: Article): Pick<Recollection, 'article'> {
  return { article: { ...rest, bodyStart: source.text.length - body.length } }
}

function recallArticle(
  source: SourceFile,
  { article, problems }: Recollection,
  report: Report,
): Article | undefined {
  repeatProblems(problems, report)
  if (!article) return undefined
  const { bodyStart, ...rest } = article
  return {
    source,
    ...rest,
    get body() {
      return source.text.slice(bodyStart)
    },
  }
}
