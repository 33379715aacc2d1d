import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { Article, SourceFile } from '../article.ts'
import { readArticle } from '../read-article.ts'
import { splitFrontMatter } from '../split-front-matter.ts'
import { editFrontMatter } from './edit-front-matter.ts'
import { moveReferences } from './move-references.ts'

/** Where a draft goes, and what it says then. */
export interface Publication {
  readonly from: string
  readonly to: string
  readonly text: string
  /** The address at which the draft was, when it leaves it. */
  readonly alias: string | undefined
  readonly article: Article
  /** Files that the article names and that stay in the folder of drafts. */
  readonly leftBehind: readonly string[]
}

/** The place of a draft once it is published: the same without the folder of drafts. */
export function publishedPath(path: string): string {
  return path.replaceAll(/(^|\/)drafts?\/(?=.)/g, '$1')
}

/**
 * A draft as a published article. `undefined` when the draft has mistakes, which are reported.
 *
 * @param today for an article without a date
 * @param movesAlong tells of a path from the site's root whether it moves with the article
 */
export function publishArticle(
  source: SourceFile,
  today: string,
  settings: Settings,
  movesAlong: (path: string) => boolean,
  report: Report,
): Publication | undefined {
  const draft = readArticle(source, settings, report)
  const split = splitFrontMatter(source.text)
  if (!draft || split.kind !== 'found') return undefined
  const { start, end, bodyStart } = split
  const to = publishedPath(source.path)
  const body = moveReferences(source.text.slice(bodyStart), source.path, to, movesAlong)
  const assemble = (alias: string | undefined): string =>
    source.text.slice(0, start) +
    editFrontMatter(source.text.slice(start, end), { date: today, alias }) +
    source.text.slice(end, bodyStart) +
    body.text
  const moved = readArticle({ path: to, text: assemble(undefined) }, settings, () => {})
  const leaves = moved !== undefined && moved.outputPath !== draft.outputPath
  const alias = leaves ? `/${draft.outputPath.replace(/(^|\/)index\.html$/, '$1')}` : undefined
  const text = assemble(alias)
  const article = readArticle({ path: to, text }, settings, report)
  if (!article) return undefined
  return { from: source.path, to, text, alias, article, leftBehind: body.leftBehind }
}
