import type { Article } from '../article/article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { recordProblems, repeatProblems } from '../diagnostics/problem.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { createArticleRenderer } from '../markdown/render-article.ts'
import type { ArticleRendererOptions } from '../markdown/render-article.ts'
import type { RenderedArticle } from '../markdown/rendered-article.ts'
import type { ResolveReference } from '../markdown/resolve-reference.ts'
import type { BuildMemory, Memo } from '../text/build-memory.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { keyOfText } from '../text/source-file.ts'
import { createAsk, isTrueStill } from './answers.ts'
import type { Answer, Ask } from './answers.ts'
import { summarize } from './article-summary.ts'
import type { ArticleSummary } from './article-summary.ts'
import { findableOf } from './search/findable.ts'
import type { Findable } from './search/findable.ts'

/** What a page or a feed takes from a rendered article. */
export type ArticleContent = Pick<RenderedArticle, 'html' | 'headings' | 'sections'>

/** An article that was rendered, now or by an earlier build. */
export interface KnownArticle {
  readonly summary: ArticleSummary
  /** Names the content: different ones have different names. */
  readonly contentKey: string
  readonly content: () => ArticleContent
  readonly findable: Findable
}

export interface KnowledgeOptions extends Omit<ArticleRendererOptions, 'resolve'> {
  readonly memory: BuildMemory
  /** Whether the article's layout sets it in vertical lines; feeds never do. */
  readonly isVertical?: (article: Article) => boolean
  /** Makes the function that looks up addresses, and tells `report` of those that lead nowhere. */
  readonly resolver: (report: Report) => ResolveReference
}

/** What is remembered of an article besides its content. */
interface Recollection {
  readonly summary: ArticleSummary
  readonly contentKey: string
  readonly wordsKey: string
  readonly answers: readonly Answer[]
  readonly problems: readonly Problem[]
}

/**
 * Makes the function that renders articles, unless they are remembered. What an earlier build made of
 * an article is as good as new when its text is the same and the rest of the site answers as it did
 * then: where links lead, how large pictures are. All problems are reported either way.
 */
export function createArticleKnowledge(
  options: KnowledgeOptions,
): (article: Article) => KnownArticle {
  const { memory, report, isVertical = () => false } = options
  const foundation = foundationOf(options)
  const ask = createAsk(options.resolver)
  const render = createRecordingRenderer(options, ask)

  return (article) => {
    const key = keyOf(foundation, article, isVertical(article))
    const memo = memory.recall(key)
    const known = memo && (JSON.parse(memo.head) as Recollection)
    if (memo && known && known.answers.every((answer) => isTrueStill(answer, article, ask))) {
      repeatProblems(known.problems, report)
      const { summary, contentKey, wordsKey } = known
      const content = () => storedContent(memo) ?? learn(article, key, () => {}).content()
      const findable = { key: wordsKey, sections: () => content().sections }
      return { summary, contentKey, content, findable }
    }
    return learn(article, key, report)
  }

  function learn(article: Article, key: string, tell: Report): KnownArticle {
    const { rendered, answers, problems } = render(article, isVertical(article), tell)
    const summary = summarize(rendered)
    const { html, headings, sections } = rendered
    const content: ArticleContent = { html, headings, sections }
    // The content follows from these and nothing else; they are shorter.
    const contentKey = fingerprint(key, JSON.stringify(answers))
    const findable = findableOf(sections)
    const wordsKey = findable.key
    const recollection: Recollection = { summary, contentKey, wordsKey, answers, problems }
    memory.remember(key, JSON.stringify(recollection), writeContent(content))
    return { summary, contentKey, content: () => content, findable }
  }
}

/** A line of JSON, then the HTML as it is: most of the content, it need not be quoted and read. */
function writeContent({ html, ...rest }: ArticleContent): string {
  return `${JSON.stringify(rest)}\n${html}`
}

function storedContent(memo: Memo): ArticleContent | undefined {
  const body = memo.body()
  if (body === undefined) return undefined
  const end = body.indexOf('\n')
  const rest = JSON.parse(body.slice(0, end)) as Omit<ArticleContent, 'html'>
  return { ...rest, html: body.slice(end + 1) }
}

function foundationOf({ settings, target, memory }: KnowledgeOptions): string {
  const { language, html, typography, diagrams, url, search }: Settings = settings
  const decisive = { language, html, typography, diagrams, url, search }
  return fingerprint(memory.tool, target, JSON.stringify(decisive))
}

/** Everything that rendering reads of an article; what it asks the site is in the answers. */
function keyOf(foundation: string, { source, url, meta }: Article, vertical: boolean): string {
  const text = keyOfText(source)
  return fingerprint(foundation, source.path, url, meta.description, String(vertical), text)
}

/** A renderer that also gives what was reported and what was asked while it was at work. */
function createRecordingRenderer({ settings, target, breathe }: KnowledgeOptions, ask: Ask) {
  let record = recordProblems(() => {})
  let answers = new Map<string, Answer>()
  let renderer: ReturnType<typeof createArticleRenderer> | undefined

  function create() {
    return createArticleRenderer({
      settings,
      target,
      ...(breathe && { breathe }),
      report: (code, place, facts) => record.report(code, place, facts),
      resolve: (request) => {
        const { kind, href } = request
        const { reference, answer } = ask(request, record.report)
        answers.set(`${kind} ${href}`, [kind, href, answer])
        return reference
      },
    })
  }

  return (article: Article, vertical: boolean, report: Report) => {
    record = recordProblems(report)
    answers = new Map()
    renderer ??= create()
    const rendered = renderer(article, vertical)
    return { rendered, problems: record.problems, answers: [...answers.values()] }
  }
}
