import { writeFrontMatter } from '../../article/write-front-matter.ts'
import { zoneOf } from '../../article/zone.ts'
import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { createLocator } from '../../diagnostics/locate.ts'
import { normalizeText } from '../../text/normalize.ts'
import { countChanges } from '../old-site.ts'
import type { ChangeCount, ImportedArticle } from '../old-site.ts'
import { oldDate } from '../old-date.ts'
import { placeArticle } from '../place-article.ts'
import type { ReportNode } from './body-work.ts'
import { convertBody } from './convert-body.ts'
import type { FeedItem } from './feed-items.ts'
import type { Manuscript } from './manuscript.ts'
import { dateInPath, pageMeta } from './page-meta.ts'
import type { PageMeta } from './page-meta.ts'
import { lettersOf } from './nodes.ts'
import { dateIn, isLinkList } from './page-parts.ts'
import { nameOf } from './pair-pages.ts'
import { ownTitle } from './titles.ts'

export interface ArticleSource {
  readonly manuscript: Manuscript
  readonly item: FeedItem | undefined
  readonly settings: Settings
  readonly report: Report
}

/** An article, and what it needs to find the files that it shows. */
export interface WrittenArticle {
  readonly article: ImportedArticle
  /** Decoded, from the home of the site: `2019/mail.html`. */
  readonly address: string
  /** Addresses of pictures and files as the page wrote them. */
  readonly references: readonly string[]
}

/** The Markdown of one manuscript, with what is known about it in its front matter. */
export function writeArticle(source: ArticleSource): WrittenArticle {
  const { manuscript, item, settings, report } = source
  const { file, read } = manuscript
  const changes = countChanges()
  const reportNode = createNodeReport(manuscript, report)
  reportMends(manuscript, changes, report)
  reportDoubts(manuscript, report)

  const meta = pageMeta(read.document)
  const title = findTitle(source, meta, changes)
  const date = findDate(source, meta, changes)
  const address = item?.address ?? manuscript.address
  const place = findPlace(source, address)
  if (place.permalink !== undefined) changes.count('permalink-set')
  if (manuscript.removed > 0) changes.count('layout-cut', manuscript.removed)
  keepAsides(manuscript, title, reportNode)
  const references = referencesOf(read.document.body)
  const body = convertBody({
    document: read.document,
    body: read.document.body,
    title,
    settings,
    changes,
    report: reportNode,
  })

  const isDraft = /(?:^|\/)drafts?\//.test(place.path)
  if (date === undefined && !isDraft) report('import-no-date', { path: file.shown }, {})
  const said = manuscript.published?.meta ?? meta
  const frontMatter = writeFrontMatter([
    ['title', title],
    ['date', date],
    ['description', said.description],
    ['tags', said.keywords.length > 0 ? said.keywords : undefined],
    ['draft', date === undefined && !isDraft ? true : undefined],
    ['permalink', place.permalink],
  ])
  const text = `${frontMatter}${body}${body === '' ? '' : '\n'}`
  const article = { from: file, path: place.path, text, changes: changes.list() }
  return { article, address, references }
}

function createNodeReport({ file, read }: Manuscript, report: Report): ReportNode {
  const locator = createLocator({ path: file.shown, text: read.html })
  return (code, node, facts) => {
    const offset = read.offsetOf(node)
    report(code, offset === undefined ? { path: file.shown } : locator.place(offset), facts)
  }
}

function reportMends({ file, read }: Manuscript, changes: ChangeCount, report: Report): void {
  const locator = createLocator({ path: file.shown, text: file.text })
  for (const { offset, found, meant } of read.mends) {
    changes.count('tags-mended')
    report('import-mended-tag', locator.place(offset, offset + found.length), { found, meant })
  }
}

function reportDoubts({ file, read }: Manuscript, report: Report): void {
  const locator = createLocator({ path: file.shown, text: read.html })
  for (const { offset, taken } of read.doubts) {
    report('import-backslash-in-code', locator.place(offset, offset + 1), { taken })
  }
}

/** The feed knows best; then the page's title, the first heading, the file's name. */
function findTitle(
  { manuscript, item, report }: ArticleSource,
  meta: PageMeta,
  changes: ChangeCount,
): string {
  const { file, published, titleEnd, read, asides } = manuscript
  if (item && item.title !== '') {
    changes.count('title-found')
    return normalizeText(item.title)
  }
  const title =
    ownTitle(meta.title, titleEnd) ||
    ownTitle(published?.meta.title ?? '', titleEnd) ||
    headingOf([...asides, read.document.body])
  if (title !== '') return normalizeText(title)
  report('import-no-title', { path: file.shown }, { name: nameOf(file) })
  return normalizeText(nameOf(file))
}

function headingOf(places: readonly Element[]): string {
  const headings = places.flatMap((place) => [
    ...(/^H[1-6]$/.test(place.nodeName) ? [place] : []),
    ...Array.from(place.querySelectorAll('h1, h2, h3, h4, h5, h6')),
  ])
  return ownTitle(
    headings.map(({ textContent }) => textContent ?? '').find((text) => text.trim() !== '') ?? '',
    '',
  )
}

function findDate(
  { manuscript, item, settings }: ArticleSource,
  meta: PageMeta,
  changes: ChangeCount,
): string | undefined {
  const { asides, published, address } = manuscript
  const candidates = [
    item?.date,
    meta.date,
    published?.meta.date,
    ...asides.map(dateIn),
    ...(published?.dates ?? []),
    dateInPath(address),
  ]
  const zone = zoneOf(settings.timezone)
  const date = candidates
    .map((candidate) => (candidate === undefined ? undefined : oldDate(candidate, zone)))
    .find((found) => found !== undefined)
  if (date !== undefined) changes.count('date-found')
  return date
}

/** Where the article goes; to the drafts if nothing of the kind can lie at its address. */
function findPlace(
  { manuscript: { file }, settings, report }: ArticleSource,
  address: string,
): { readonly path: string; readonly permalink: string | undefined } {
  const place = placeArticle(address, settings)
  if (place) return place
  const name = `${nameOf(file).replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-') || 'page'}.md`
  report('import-address-taken', { path: file.shown }, { address: `/${address}`, name })
  return { path: `articles/drafts/${name}`, permalink: undefined }
}

/** What stood beside the text and is neither its title nor its date nor a way to other pages stays. */
function keepAsides({ asides, read }: Manuscript, title: string, report: ReportNode): void {
  const kept = asides.filter(
    (aside) =>
      lettersOf(aside.textContent) !== '' &&
      lettersOf(aside.textContent) !== lettersOf(title) &&
      dateIn(aside) === undefined &&
      !isLinkList(aside),
  )
  for (const aside of kept)
    report('import-aside', aside, { text: lettersOf(aside.textContent).slice(0, 30) })
  read.document.body.prepend(...kept)
}

function referencesOf(body: Element): readonly string[] {
  return Array.from(body.querySelectorAll('[src], a[href]')).flatMap(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? [],
  )
}
