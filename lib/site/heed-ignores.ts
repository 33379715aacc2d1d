import type { SourceFile } from '../article/article.ts'
import { splitFrontMatter } from '../article/split-front-matter.ts'
import type { SiteSources } from '../article/sources.ts'
import { isCode, suggestCode } from '../config/diagnostic-code.ts'
import { findIgnoredCodes } from '../config/ignored-codes.ts'
import { readSettings } from '../config/read-settings.ts'
import { deployMessages } from '../diagnostics/catalogue/deploy.ts'
import { environmentMessages } from '../diagnostics/catalogue/environment.ts'
import type { Diagnostic, Place, Report } from '../diagnostics/diagnostic.ts'
import { findIgnoreComments } from '../markdown/ignore-comments.ts'
import type { IgnoreComment } from '../markdown/ignore-comments.ts'

/** What the writer does not want to hear of. */
export interface Ignores {
  /** The diagnostics that are left when those are taken away. Errors always stay. */
  readonly heed: (list: readonly Diagnostic[]) => readonly Diagnostic[]
  /** Reports what is ignored in vain. Wants `heed` to have seen everything there is. */
  readonly reportUnused: (list: readonly Diagnostic[], report: Report) => void
}

/** What a look at the site does not always bring to light: the clock, the network, `deploy`. */
const occasional: ReadonlySet<string> = new Set([
  ...Object.keys(deployMessages),
  ...Object.keys(environmentMessages),
  'broken-external-link',
  'future-article',
  'link-to-future',
  'slow-article',
])

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
        for (const one of ofFile) {
          const { code, start, end } = one
          const meant = told.filter((diagnostic) => isAbout(one, diagnostic))
          reportIfUnused(code, { path, start, end }, meant, report)
        }
      }
      // After an error some things are not looked at, and nobody can say that they are not there.
      const isComplete = list.every(({ severity }) => severity !== 'error')
      for (const { code, place } of findIgnoredCodes(settings)) {
        const meant = list.filter((diagnostic) => diagnostic.code === code)
        if (isComplete || meant.length > 0) reportIfUnused(code, place, meant, report)
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
  code: string,
  place: Place,
  meant: readonly Diagnostic[],
  report: Report,
): void {
  if (occasional.has(code) || meant.some(({ severity }) => severity !== 'error')) return
  const isKnown = isCode(code)
  const reason = meant.length > 0 ? 'error' : isKnown ? 'nothing-there' : 'unknown'
  const nearest = isKnown ? undefined : suggestCode(code)
  report('unused-ignore', place, { code, reason, nearest })
}
