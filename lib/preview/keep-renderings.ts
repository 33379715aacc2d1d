import type { Article } from '../article/article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { overhear } from '../diagnostics/overhear.ts'
import type { Saying } from '../diagnostics/overhear.ts'
import { createArticleRenderer } from '../markdown/render-article.ts'
import type { RenderedArticle } from '../markdown/rendered-article.ts'
import type {
  ReferenceRequest,
  ResolvedReference,
  ResolveReference,
} from '../markdown/resolve-reference.ts'
import { summarize } from '../site/article-summary.ts'
import type { ArticleSummary } from '../site/article-summary.ts'

/** Everything around an article that its HTML hangs on: where addresses lead. */
export interface Surroundings {
  /** The same object for as long as every address leads where it led. */
  readonly identity: object
  readonly resolver: (article: Article, report: Report) => ResolveReference
  /** Whether the article's layout sets it in vertical lines. */
  readonly isVertical: (article: Article) => boolean
}

/** An article as it was rendered last. */
export interface Rendering {
  readonly rendered: RenderedArticle
  readonly summary: ArticleSummary
  readonly sayings: readonly Saying[]
}

/** With what it takes to know whether the rendering still holds. */
interface Kept extends Rendering {
  readonly identity: object
  readonly vertical: boolean
  readonly answers: readonly { request: ReferenceRequest; resolved: ResolvedReference }[]
  /** What the renderer itself had to say; about addresses, the resolver speaks each time. */
  readonly own: readonly Saying[]
}

/**
 * Renders each article once. When other files came or went, the article's addresses are looked up
 * again: if all lead where they led, its HTML stands.
 */
export function keepRenderings(
  settings: Settings,
  target: 'page' | 'feed',
): (article: Article, surroundings: Surroundings) => Rendering {
  const kept = new WeakMap<Article, Kept>()
  let resolve: ResolveReference
  let report: Report
  const render = createArticleRenderer({
    settings,
    target,
    resolve: (request) => resolve(request),
    report: (code, place, facts) => report(code, place, facts),
  })

  function renderAnew(article: Article, { identity, resolver, isVertical }: Surroundings): Kept {
    const vertical = isVertical(article)
    const own = overhear()
    const aboutAddresses = overhear()
    const answers: Kept['answers'][number][] = []
    const answer = resolver(article, aboutAddresses.report)
    report = own.report
    resolve = (request) => {
      const resolved = answer(request)
      answers.push({ request, resolved })
      return resolved
    }
    const rendered = render(article, vertical)
    const sayings = [...own.sayings, ...aboutAddresses.sayings]
    const summary = summarize(rendered)
    return { rendered, summary, sayings, identity, vertical, answers, own: own.sayings }
  }

  return (article, surroundings) => {
    const last = kept.get(article)
    const known = last?.vertical === surroundings.isVertical(article) ? last : undefined
    if (known?.identity === surroundings.identity) return known
    const rendering = (known && confirm(known, surroundings)) ?? renderAnew(article, surroundings)
    kept.set(article, rendering)
    return rendering
  }
}

/** The rendering with what is to be said of its addresses now; `undefined` if one leads elsewhere. */
function confirm(known: Kept, { identity, resolver }: Surroundings): Kept | undefined {
  const { report, sayings } = overhear()
  const answer = resolver(known.rendered.article, report)
  const holds = known.answers.every(({ request, resolved }) => isSame(answer(request), resolved))
  return holds ? { ...known, identity, sayings: [...known.own, ...sayings] } : undefined
}

function isSame(a: ResolvedReference, b: ResolvedReference): boolean {
  return a.url === b.url && a.width === b.width && a.height === b.height
}
