import { writeFrontMatter } from '../../article/write-front-matter.ts'
import type { Zone } from '../../article/zone.ts'
import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { createLocator } from '../../diagnostics/locate.ts'
import { normalizeText } from '../../text/normalize.ts'
import { oldDate } from '../old-date.ts'
import { countChanges } from '../old-site.ts'
import type { ChangeCount, ImportedArticle, OldText } from '../old-site.ts'
import { placeArticle } from '../place-article.ts'
import type { Dialect, OldPlace, RewriteSource } from './dialect.ts'
import { frontMatterOf } from './front-matter-of.ts'
import { keepBreaks } from './keep-breaks.ts'
import type { OldMarkdown } from './old-markdown.ts'
import { outsideCode } from './outside-code.ts'

export interface MarkdownSource {
  readonly source: OldMarkdown
  readonly place: OldPlace
  readonly dialect: Dialect
  readonly breaks: boolean
  readonly articlePath: RewriteSource['articlePath']
}

/** One article of another tool in the words of this one. */
export function writeMarkdown(
  { source, place, dialect, breaks, articlePath }: MarkdownSource,
  zone: Zone,
  settings: Settings,
  report: Report,
): ImportedArticle {
  const { file } = source
  const changes = countChanges()
  const keys = frontMatterOf(dialect.adapt?.(source.data) ?? source.data, zone)
  if (keys.renamed > 0) changes.count('keys-renamed', keys.renamed)
  // Keys of the old article's own that began with x- are notes that stay what they were.
  const renamed = keys.others.map(([key]) => key).filter((key) => !(key in source.data))
  if (renamed.length > 0) {
    report('import-other-keys', { path: file.shown }, { keys: renamed })
  }
  const rewritten = rewriteBody(source, dialect, { file, articlePath }, changes)
  const broken = breaks ? keepBreaks(rewritten) : { text: rewritten, count: 0 }
  if (broken.count > 0) changes.count('breaks-kept', broken.count)
  reportLeftovers(file, broken.text, dialect, report)
  const { title, body } = titleAndBody(file, keys.title, broken.text, report)

  const goal = whereTo(file, place, settings, report)
  if (goal.permalink !== undefined) changes.count('permalink-set')
  if (keys.aliases.length > 0) changes.count('alias-kept', keys.aliases.length)
  const date = keys.date ?? (place.date === undefined ? undefined : oldDate(place.date, zone))
  const inDrafts = /(?:^|\/)drafts?\//.test(goal.path)
  if (date === undefined && !keys.draft && !inDrafts)
    report('import-no-date', { path: file.shown }, {})
  const draft = !inDrafts && (keys.draft || date === undefined)
  const frontMatter = writeFrontMatter([
    ['title', title],
    ['date', date],
    ['updated', keys.updated === date ? undefined : keys.updated],
    ['description', keys.description],
    ['tags', keys.tags.length > 0 ? keys.tags : undefined],
    ['draft', draft || undefined],
    ['permalink', goal.permalink],
    ['aliases', keys.aliases.length > 0 ? keys.aliases.map(fromRoot) : undefined],
    ...keys.others,
  ])
  const text =
    body.trim() === '' ? frontMatter : `${frontMatter}${body.replace(/^\n+/, '').trimEnd()}\n`
  return { from: file, path: goal.path, text, changes: changes.list() }
}

function rewriteBody(
  { body }: OldMarkdown,
  { rewrites }: Dialect,
  source: RewriteSource,
  changes: ChangeCount,
): string {
  return rewrites.reduce((text, { counts, pattern, replace, everywhere }) => {
    const change = (part: string) =>
      part.replaceAll(pattern, (...match: unknown[]) => {
        const groups = match.filter((one) => typeof one !== 'object').slice(0, -2)
        const found = String(match[0])
        const replaced = replace(groups as string[], source)
        if (replaced === undefined) return found
        changes.count(counts)
        return replaced
      })
    return everywhere === true ? change(text) : outsideCode(text, change)
  }, body)
}

/** What stays as text although it meant something, at its place in the old file. */
function reportLeftovers(
  file: OldText,
  text: string,
  { leftovers }: Dialect,
  report: Report,
): void {
  const locator = createLocator({ path: file.shown, text: file.text })
  let from = 0
  outsideCode(text, (part) => {
    const found = leftovers.flatMap((pattern) => Array.from(part.matchAll(pattern)))
    for (const { 0: notation } of found.toSorted((a, b) => a.index - b.index)) {
      const at = Math.max(file.text.indexOf(notation, from), file.text.indexOf(notation))
      if (at >= 0) from = at + notation.length
      const place = at < 0 ? { path: file.shown } : locator.place(at, at + notation.length)
      report('import-notation', place, { notation: notation.slice(0, 40).split('\n')[0] ?? '' })
    }
    return part
  })
}

/** The title that the page shows by itself: a first heading that says it again goes. */
function titleAndBody(
  file: OldText,
  said: string | undefined,
  body: string,
  report: Report,
): { readonly title: string; readonly body: string } {
  const [whole, heading = ''] = /^\s*# +(.+?)(?: +#+)?[ \t]*(?:\n|$)/.exec(body) ?? []
  if (said !== undefined) {
    const repeats = whole !== undefined && heading.trim() === said
    return { title: normalizeText(said), body: repeats ? body.slice(whole.length) : body }
  }
  if (whole !== undefined) {
    return {
      title: normalizeText(heading.replaceAll(/[*_`]/g, '').trim()),
      body: body.slice(whole.length),
    }
  }
  const name = file.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  report('import-no-title', { path: file.shown }, { name })
  return { title: normalizeText(name), body }
}

function whereTo(file: OldText, place: OldPlace, settings: Settings, report: Report) {
  const usual = place.path.replace(/\.md$/, '.html')
  const address =
    place.address ??
    (settings.permalinks === 'directory' ? usual.replace(/(?:\/?index)?\.html$/, '/') : usual)
  const goal = placeArticle(address, settings, normalizeText(place.path))
  if (goal) return goal
  const name = `${place.path.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/-md$/, '')}.md`
  report('import-address-taken', { path: file.shown }, { address: `/${address}`, name })
  return { path: `articles/drafts/${name}`, permalink: undefined }
}

function fromRoot(alias: string): string {
  return alias.startsWith('/') || /^https?:/.test(alias) ? alias : `/${alias}`
}
