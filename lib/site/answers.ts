import type { Article } from '../article/article.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { recordProblems } from '../diagnostics/problem.ts'
import type {
  ReferenceRequest,
  ResolvedReference,
  ResolveReference,
} from '../markdown/resolve-reference.ts'

/** A question to the site that rendering asked, and what came back, problems included, as JSON. */
export type Answer = readonly [kind: ReferenceRequest['kind'], href: string, answer: string]

/** Puts a question to the site, and tells `report` of whatever is wrong with the answer. */
export type Ask = (
  request: ReferenceRequest,
  report: Report,
) => { readonly reference: ResolvedReference; readonly answer: string }

/** Asks the site, and notes what it says. A problem's place is no part of that: it is the asker's. */
export function createAsk(resolver: (report: Report) => ResolveReference): Ask {
  let record = recordProblems(() => {})
  const resolve = resolver((code, place, facts) => record.report(code, place, facts))
  return (request, report) => {
    record = recordProblems(report)
    const reference = resolve(request)
    const said = record.problems.map(({ code, facts }) => [code, facts])
    return { reference, answer: JSON.stringify([reference, said]) }
  }
}

/** Whether the site still gives the answer that it gave to an earlier build. */
export function isTrueStill([kind, href, answer]: Answer, article: Article, ask: Ask): boolean {
  const place = { path: article.source.path }
  return ask({ kind, href, article, place }, () => {}).answer === answer
}
