import { lstatSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { isReserved } from '../article/name-rules.ts'
import type { SiteFile, SiteSources } from '../article/sources.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import type { SourceFile } from '../text/source-file.ts'
import { readFonts } from './fonts/read-fonts.ts'
import { searchScripts } from './search-scripts.ts'
import { isCopied } from './sources/copied-types.ts'
import { findFiles } from './sources/find-files.ts'
import type { FoundFile } from './sources/found-file.ts'
import { readBytes } from './sources/read-bytes.ts'
import { readTextFile } from './sources/read-text-file.ts'
import { reportUnreadable } from './sources/report-unreadable.ts'

/** How files are found and read: from the disk, or from what is known of the disk. */
export interface SourceReader {
  readonly find: typeof findFiles
  readonly readText: typeof readTextFile
  /** The file as one that is copied, or nothing when its kind is not copied. */
  readonly describeFile: (found: FoundFile, report: Report) => readonly SiteFile[]
}

/** Asks the disk each time. */
export const diskReader: SourceReader = {
  find: findFiles,
  readText: readTextFile,
  describeFile: siteFile,
}

/**
 * Everything a site is made from, as it lies on the disk at this moment: site.yaml, articles/,
 * layouts/. The layouts that come with the tool (`builtInLayouts`, a folder named `layouts`) fill in
 * for those the site does not have, file by file. Paths are in NFC and ordered by code points, so
 * that the same site is the same on any disk. Problems go to `report`; what had one is left out.
 */
export function readSources(
  root: string,
  builtInLayouts: string,
  report: Report,
  reader: SourceReader = diskReader,
): SiteSources {
  const articles = reader.find(root, 'articles', report)
  if (articles === undefined) report('articles-missing', { path: 'articles' }, {})
  const layouts = findLayouts(root, builtInLayouts, report, reader)
  const [templates, assets] = split(layouts, ({ path }) => isTemplate(path))
  const [markdown, others] = split(articles ?? [], ({ path }) => path.endsWith('.md'))
  const settings = readSettings(root, report, reader)
  return {
    settings,
    articles: readTexts(markdown, report, reader),
    layouts: readTexts(templates, report, reader),
    files: [...others, ...assets].flatMap((found) => reader.describeFile(found, report)),
    scripts: searchScripts(dirname(builtInLayouts)),
    fonts: readFonts(root, settings),
  }
}

/** site.yaml alone, for commands that need no more; `undefined` when the folder has none. */
export function readSettings(
  root: string,
  report: Report,
  reader: SourceReader = diskReader,
): SourceFile | undefined {
  const [found] = reader.find(root, 'site.yaml', report) ?? []
  return found && reader.readText(found, report)
}

function findLayouts(
  root: string,
  builtIn: string,
  report: Report,
  { find }: SourceReader,
): readonly FoundFile[] {
  const toolRoot = dirname(builtIn)
  const ofTool = find(toolRoot, basename(builtIn), report) ?? []
  if (toolRoot === root) return ofTool
  const ofSite = find(root, 'layouts', report) ?? []
  const byPath = new Map([...ofTool, ...ofSite].map((found) => [found.path, found]))
  return [...byPath.values()].toSorted((a, b) => compareCodePoints(a.path, b.path))
}

function isTemplate(path: string): boolean {
  return /^layouts\/(?:partials\/)?[^/]+\.html$/.test(path)
}

function readTexts(
  files: readonly FoundFile[],
  report: Report,
  reader: SourceReader,
): readonly SourceFile[] {
  return files.flatMap((found) => reader.readText(found, report) ?? [])
}

function siteFile({ path, file }: FoundFile, report: Report): readonly SiteFile[] {
  if (!isCopied(path)) {
    reportNotCopied(path, report)
    return []
  }
  try {
    const { size } = lstatSync(file)
    return [{ path, size, read: () => readBytes(file, path) }]
  } catch (error) {
    reportUnreadable(error, path, report)
    return []
  }
}

function reportNotCopied(path: string, report: Report): void {
  const extension = extname(path)
  if (path.startsWith('articles/') && /^\.(?:md|markdown|mdown|mkd|mdx)$/i.test(extension)) {
    report('markdown-extension', { path }, { name: `${basename(path, extension)}.md` })
  } else if (path.startsWith('articles/') && isReserved(path.slice('articles/'.length))) {
    report('reserved-name', { path }, { from: 'file', path: path.slice('articles/'.length) })
  } else {
    report('not-copied', { path }, {})
  }
}

function split<T>(
  list: readonly T[],
  test: (item: T) => boolean,
): readonly [passing: readonly T[], failing: readonly T[]] {
  return [list.filter(test), list.filter((item) => !test(item))]
}
