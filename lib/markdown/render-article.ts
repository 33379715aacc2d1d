import type { Article } from '../article/article.ts'
import type { Settings } from '../config/settings.ts'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { articleText } from './article-text.ts'
import { createMarkdown } from './create-markdown.ts'
import { descriptionOf } from './description.ts'
import type { Range } from './range.ts'
import type { RenderedArticle } from './rendered-article.ts'
import { searchText } from './search-text.ts'
import type { ResolveReference } from './resolve-reference.ts'
import { startRun } from './run.ts'

export interface ArticleRendererOptions {
  readonly settings: Settings
  readonly target: 'page' | 'feed'
  readonly resolve: ResolveReference
  readonly report: Report
  /** Called between pieces of work; what it throws comes out of the renderer. */
  readonly breathe?: () => void
}

/**
 * Turns an article into HTML. `vertical`: its layout sets it in vertical lines; else horizontal ones.
 */
export type RenderArticle = (article: Article, vertical?: boolean) => RenderedArticle

/**
 * Makes the function that turns articles into HTML, for pages of the site or for its feeds. One
 * parser serves them all. All places are those of the article's source file.
 */
export function createArticleRenderer({
  settings,
  target,
  resolve,
  report,
  breathe,
}: ArticleRendererOptions): RenderArticle {
  const { language, html, typography, diagrams, search } = settings
  const md = createMarkdown({
    syntax: 'kumihan',
    language,
    target,
    headingIds: target === 'page',
    highlight: target === 'page',
    html,
    typography,
    diagrams,
  })
  const origin = new URL(settings.url).origin

  return (article, vertical = false) => {
    const place = (at: Range): Place => placeIn(article, at)
    const { env, run } = startRun({
      report: (code, at, facts) => report(code, place(at), facts),
      resolve: (kind, href, at) => resolve({ kind, href, article, place: place(at) }),
      ...(breathe && { breathe }),
      address: target === 'feed' ? origin + article.url : '',
      vertical,
    })
    const tokens = md.parse(article.body, env)
    const line = (one: { readonly line: number }): number => one.line + article.bodyLine - 1
    return {
      article,
      html: md.renderer.render(tokens, md.options, env),
      text: articleText(tokens),
      sections: search && target === 'page' ? searchText(tokens) : [],
      description: article.meta.description ?? descriptionOf(tokens),
      headings: run.headings.map((heading) => ({ ...heading, line: line(heading) })),
      links: run.links.map((link) => ({ ...link, line: line(link) })),
      assets: run.assets.map((asset) => ({ ...asset, line: line(asset) })),
    }
  }
}

/** Lines of the body counted from the top of the file. */
export function placeIn({ source, bodyLine }: Article, { start, end }: Range): Place {
  const first = bodyLine - 1
  return {
    path: source.path,
    start: { line: start.line + first, column: start.column },
    ...(end && { end: { line: end.line + first, column: end.column } }),
  }
}
