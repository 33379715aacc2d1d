import type { Article } from '../article/article.ts'
import { readArticle } from '../article/read-article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { recordProblems, repeatProblems } from '../diagnostics/problem.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import { fingerprint } from '../text/fingerprint.ts'
import type { SourceFile } from '../text/source-file.ts'

/** An article without its text. */
type ArticleHead = Omit<Article, 'source' | 'body'> & {
  /** Where the Markdown begins in the file, in UTF-16 units. */
  readonly bodyStart: number
}

/** What is remembered of a file of articles/; no article when it was none. */
interface Recollection {
  readonly article: ArticleHead | undefined
  readonly problems: readonly Problem[]
}

/**
 * Makes the function that reads files of articles/. A file whose text has a name that was read before
 * is not read again: its front matter is remembered, and its Markdown waits until somebody wants it. An
 * article does not hold its text: the source does, if it has the room.
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
    const head = memo?.head ?? recollectionOf(source)
    if (!memo) memory.remember(key, head)
    const { article, problems } = JSON.parse(head) as Recollection
    repeatProblems(problems, report)
    return article && articleOf(source, article)
  }

  /** As JSON, for a memory; a title read from that does not keep V8 from forgetting the whole text. */
  function recollectionOf(source: SourceFile): string {
    const { problems, report: note } = recordProblems(() => {})
    const article = readArticle(source, settings, note)
    return JSON.stringify({ article: article && headOf(article), problems } satisfies Recollection)
  }
}

function headOf({ source, body, ...rest }: Article): ArticleHead {
  return { ...rest, bodyStart: source.text.length - body.length }
}

function articleOf(source: SourceFile, { bodyStart, ...rest }: ArticleHead): Article {
  return {
    source,
    ...rest,
    get body() {
      return source.text.slice(bodyStart)
    },
  }
}
