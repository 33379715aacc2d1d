import type { Article } from '../article/article.ts'
import type { HiddenPage, PageInfo } from '../io/preview/messages.ts'
import { editorLink } from './editor-link.ts'
import type { PreviewedSite } from './previewed-site.ts'

/** What the script in the page of an article must know of it. */
export function articleInfo(
  site: PreviewedSite,
  article: Article,
  root: string,
): NonNullable<PageInfo['article']> {
  const { source, meta, bodyLine } = article
  const { headings } = site.rendering(article).rendered
  return {
    source: source.path,
    editor: editorLink(root, source.path),
    bodyLine,
    headings: headings.map(({ id, line }) => ({ id, line })),
    draft: meta.draft,
    ...futureDay(site, article),
  }
}

/** Everything that is shown to its writer only, drafts first. */
export function hiddenPages(site: PreviewedSite): readonly HiddenPage[] {
  const drafts = site.plan.pages.filter(({ meta }) => meta.draft)
  return [...drafts, ...site.future].map((article) => {
    const day = futureDay(site, article).future
    return {
      title: article.meta.title,
      url: article.url,
      ...(day === undefined ? {} : { date: day }),
    }
  })
}

function futureDay({ future }: PreviewedSite, article: Article): { readonly future?: string } {
  const day = article.meta.date?.iso.slice(0, 10)
  return future.has(article) && day !== undefined ? { future: day } : {}
}
