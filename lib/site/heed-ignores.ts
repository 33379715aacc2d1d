import type { SourceFile } from '../article/article.ts'
import { splitFrontMatter } from '../article/split-front-matter.ts'
import type { SiteSources } from '../article/sources.ts'
import { isCode, suggestCode } from '../config/diagnostic-code.ts'
import { readSettings } from '../config/read-settings.ts'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { findIgnoreComments } from '../markdown/ignore-comments.ts'
import type { IgnoreComment } from '../markdown/ignore-comments.ts'

/** What the writer does not want to hear of. */
export interface Ignores {
  /** The diagnostics that are left when those are taken away. Errors always stay. */
  readonly heed: (list: readonly Diagnostic[]) => readonly Diagnostic[]
  /** Reports what is ignored in vain. Wants `heed` to have seen everything there is. */
  readonly reportUnused: (list: readonly Diagnostic[], report: Report) => void
}

/** Reads from comments in articles and from site.yaml what is to be ignored. */
export function readIgnores({ settings, articles }: SiteSources): Ignores {
  const everywhere = readSettings(settings, () => {})?.check.ignore ?? []
  const comments = new Map(
    articles
      .filter(({ text }) => text.includes('kumihan-ignore'))
      .map((source) => [source.path, commentsOf(source)]),
  )
  const isIgnored = (diagnostic: Diagnostic): boolean =>
    diagnostic.severity !== 'error' &&
    (everywhere.includes(diagnostic.code) ||
      (comments.get(diagnostic.place.path) ?? []).some((one) => isAbout(one, diagnostic)))

  return {
    heed: (list) =>
      everywhere.length + comments.size === 0 ? list : list.filter((one) => !isIgnored(one)),
    reportUnused: (list, report) => {
      for (const [path, ofFile] of comments) {
        const told = list.filter(({ place }) => place.path === path)
        for (const one of ofFile) reportIfUnused(one, path, told, report)
      }
    },
  }
}

function commentsOf({ text }: SourceFile): readonly IgnoreComment[] {
  const split = splitFrontMatter(text)
  // Lines of front matter become empty lines, so that all numbers are those of the file.
  const bodyStart = split.kind === 'found' ? split.bodyStart : 0
  const head = text.slice(0, bodyStart).replaceAll(/[^\n]+/g, '')
  return findIgnoreComments(head + text.slice(bodyStart))
}

function isAbout(comment: IgnoreComment, { code, place: { start } }: Diagnostic): boolean {
  return (
    comment.code === code &&
    start !== undefined &&
    start.line >= comment.firstLine &&
    start.line <= comment.lastLine
  )
}

function reportIfUnused(
  comment: IgnoreComment,
  path: string,
  told: readonly Diagnostic[],
  report: Report,
): void {
  const { code, start, end } = comment
  const meant = told.filter((diagnostic) => isAbout(comment, diagnostic))
  if (meant.some(({ severity }) => severity !== 'error')) return
  const isKnown = isCode(code)
  const reason = meant.length > 0 ? 'error' : isKnown ? 'nothing-there' : 'unknown'
  const nearest = isKnown ? undefined : suggestCode(code)
  report('unused-ignore', { path, start, end }, { code, reason, nearest })
}
