import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { ImportPlan, OldFile, OldText } from '../old-site.ts'
import { carryFiles } from './carry-files.ts'
import { joinsProse } from './choose-joins.ts'
import { cutLayout } from './cut-layout.ts'
import { readFeed } from './feed-items.ts'
import type { Manuscript } from './manuscript.ts'
import { isInFeed, matchFeed } from './match-feed.ts'
import { isListPage } from './page-parts.ts'
import { pairPages, readPublished } from './pair-pages.ts'
import type { PublishedPage } from './pair-pages.ts'
import { readManuscript } from './read-manuscript.ts'
import { sortHtml } from './sort-files.ts'
import { folderBeside, siteFolder } from './site-folder.ts'
import { siteTitleEnd } from './titles.ts'
import { writeArticle } from './write-article.ts'

/** What is known of an old site before its articles are read. */
interface OldSite {
  readonly pairs: ReadonlyMap<OldText, PublishedPage>
  /** Folders that hold everything and are no part of addresses. */
  readonly sourceFolder: string
  readonly publicFolder: string
  readonly titleEnd: string
  /** True when its manuscripts join lines with `\`. */
  readonly siteJoins: boolean
}

/**
 * Articles from HTML that somebody typed: manuscripts, with or without a page around them; published
 * pages where there is no manuscript; and feeds for what neither says.
 */
export function importHtml(
  files: readonly OldFile[],
  settings: Settings,
  report: Report,
  enter: (path: string) => void,
): ImportPlan {
  const feeds = files.flatMap((file) => (isFeedFile(file) ? (readFeed(file, report) ?? []) : []))
  const isArticle = isInFeed(feeds)
  const { fragments, pages, layouts } = sortHtml(files, isArticle)
  for (const file of layouts) report('import-layout', { path: file.shown }, {})
  const published = readPublished(pages)
  const pairs = pairPages(fragments, published)
  const used = new Set([...pairs.values()].map(({ file }) => file))
  const sources = [...new Set([...fragments, ...pairs.keys()])]
  const publicFolder = siteFolder(used.size > 0 ? [...used] : pages)
  const site: OldSite = {
    pairs,
    sourceFolder:
      folderBeside(pairs, publicFolder) ??
      siteFolder(sources.filter(({ path }) => !/(?:^|\/)drafts?\//.test(path))),
    publicFolder,
    titleEnd: siteTitleEnd(published.map(({ meta }) => meta.title)),
    siteJoins: [...fragments, ...pages].some(({ text }) => joinsProse(text)),
  }

  const alone = pages.filter((page) => !used.has(page) && !pairs.has(page))
  const { articles: ofPages, lists } = readPages(pages, alone, site, isArticle)
  for (const file of lists) report('import-list-page', { path: file.shown }, {})
  const manuscripts = [...sources.map((file) => readSource(file, site)), ...ofPages]
  const items = matchFeed(feeds, manuscripts, lists, report)
  const written = manuscripts.map((manuscript) => {
    enter(manuscript.file.shown)
    return writeArticle({ manuscript, item: items.get(manuscript), settings, report })
  })
  const made = new Set<OldFile>([...used, ...layouts, ...lists, ...feeds.map(({ file }) => file)])
  const others = files.filter((file) => !made.has(file))
  const folders = [site.publicFolder, site.sourceFolder]
  const { carried, refused } = carryFiles(others, written, folders)
  for (const { shown } of refused) report('import-made-anew', { path: shown }, {})
  return { kind: 'html', articles: written.map(({ article }) => article), carried }
}

function isFeedFile(file: OldFile): file is OldText {
  return file.text !== undefined && /\.(?:xml|rss|rdf|atom)$/i.test(file.path)
}

function readSource(file: OldText, site: OldSite): Manuscript {
  const { pairs, siteJoins, titleEnd, publicFolder, sourceFolder } = site
  const published = pairs.get(file)
  return {
    file,
    read: readManuscript(file.text, { published: published?.words, siteJoins }),
    published,
    address: published ? pathBelow(published.file, publicFolder) : pathBelow(file, sourceFolder),
    titleEnd,
    asides: [],
    removed: 0,
  }
}

/** Pages that stand alone, without a manuscript; their layout is found by comparing all pages. */
function readPages(
  pages: readonly OldText[],
  alone: readonly OldText[],
  { siteJoins, titleEnd, publicFolder }: OldSite,
  isArticle: (file: OldFile) => boolean,
): { readonly articles: readonly Manuscript[]; readonly lists: readonly OldText[] } {
  if (alone.length === 0) return { articles: [], lists: [] }
  const read = pages.map(({ text }) => readManuscript(text, { published: undefined, siteJoins }))
  const cut = cutLayout(read.map(({ document }) => document.body))
  const articles: Manuscript[] = []
  const lists: OldText[] = []
  for (const [index, file] of pages.entries()) {
    const page = read[index]
    if (!page || !alone.includes(file)) continue
    if (!isArticle(file) && isListPage(page.document.body)) lists.push(file)
    else {
      const { asides = [], removed = 0 } = cut[index] ?? {}
      const address = pathBelow(file, publicFolder)
      articles.push({ file, read: page, published: undefined, address, titleEnd, asides, removed })
    }
  }
  return { articles, lists }
}

function pathBelow({ path }: OldFile, folder: string): string {
  return path.startsWith(folder) ? path.slice(folder.length) : path
}
