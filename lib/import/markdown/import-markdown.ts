import { posix } from 'node:path'
import { checkOutputPath } from '../../article/name-rules.ts'
import { zoneOf } from '../../article/zone.ts'
import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { CarriedFile, ImportPlan, OldFile, OldText } from '../old-site.ts'
import type { Dialect } from './dialect.ts'
import type { MarkdownKind } from './kinds.ts'
import { readOldMarkdown } from './old-markdown.ts'
import { readData } from './read-data.ts'
import type { DataFormat, OldData } from './read-data.ts'
import { writeMarkdown } from './write-markdown.ts'

/** Articles from the Markdown of another tool. */
export function importMarkdown(
  files: readonly OldFile[],
  { kind, dialect }: { readonly kind: MarkdownKind; readonly dialect: Dialect },
  settings: Settings,
  report: Report,
  enter: (path: string) => void,
): ImportPlan {
  const config = readConfig(files, dialect)
  const sources = files
    .filter((file): file is OldText => file.text !== undefined && isMarkdown(file, kind))
    .map((file) => readOldMarkdown(file, report))
    .filter((source) => dialect.isArticle(source))
  const placed = sources.map((source) => ({ source, place: dialect.place(source, config) }))
  const paths = new Map(placed.map(({ source, place }) => [source.file.path, place.path]))
  const articles = placed.map(({ source, place }) => {
    enter(source.file.shown)
    const articlePath = (name: string) => findArticle(paths, place.path, name)
    const breaks = dialect.breaks({ ...config, ...source.data })
    return writeMarkdown(
      { source, place, dialect, breaks, articlePath },
      zoneOf(settings.timezone),
      settings,
      report,
    )
  })
  const used = new Set<OldFile>(sources.map(({ file }) => file))
  return {
    kind,
    articles,
    carried: carry(
      files.filter((file) => !used.has(file)),
      dialect,
      report,
    ),
  }
}

function isMarkdown({ path }: OldFile, kind: MarkdownKind): boolean {
  return (
    /\.(?:md|markdown|mdown|mkd)$/i.test(path) ||
    (kind === 'jekyll' && /_posts\/.*\.html?$/.test(path))
  )
}

function readConfig(files: readonly OldFile[], { configs }: Dialect): OldData {
  for (const name of configs) {
    const text = files.find(({ path }) => path === name)?.text
    if (text === undefined) continue
    const format: DataFormat = name.endsWith('.toml')
      ? 'toml'
      : name.endsWith('.json')
        ? 'json'
        : 'yaml'
    return readData(text, format) ?? {}
  }
  return {}
}

/** The article of a name, as a path from another one. */
function findArticle(
  paths: ReadonlyMap<string, string>,
  from: string,
  name: string,
): string | undefined {
  const wanted = name
    .replace(/^\//, '')
    .replace(/\.(?:md|markdown|html?)$/, '')
    .replace(/\/$/, '')
  const found = [...paths].find(([old]) => {
    const stem = old.replace(/\.[^.]*$/, '').replace(/\/_?index$/, '')
    return stem === wanted || stem.endsWith(`/${wanted}`)
  })
  return found && posix.relative(posix.dirname(from), found[1])
}

function carry(
  files: readonly OldFile[],
  dialect: Dialect,
  report: Report,
): readonly CarriedFile[] {
  return files
    .filter((file) => file.carried)
    .flatMap((from) => {
      const path = dialect.carry(from.path)
      if (path === undefined) return []
      const origin = { from: 'file', place: () => ({ path }), report: () => {} } as const
      if (checkOutputPath(path, origin)) return [{ from, path: `articles/${path}` }]
      report('import-made-anew', { path: from.shown }, {})
      return []
    })
}
