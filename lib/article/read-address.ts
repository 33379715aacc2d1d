import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { encodePath } from '../text/encode-path.ts'
import { normalizeText } from '../text/normalize.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { Article } from './article.ts'
import { checkOutputPath, harmlessPart, leadsOut } from './name-rules.ts'
import type { FrontMatter } from './front-matter.ts'
import { readSitePath } from './site-path.ts'

type Address = Pick<Article, 'slug' | 'outputPath' | 'url'>

/** The address that a source file has without front matter: its path below articles/. */
export function addressOfFile(source: SourceFile, settings: Settings, report: Report): Address {
  const outputPath = outputPathOf(fileStem(source), settings)
  const place = () => ({ path: source.path })
  const origin = { from: 'file', place, report } as const
  checkOutputPath(outputPath, origin)
  const name = fileStem(source).replace(/^.*\//, '')
  if (!/^[\0-\x7f]*$/.test(name)) report('non-ascii-address', place(), { name })
  return addressAt(outputPath, settings)
}

/** The address of an article: its permalink, else its slug, else its file's; always a usable one. */
export function readAddress(
  source: SourceFile,
  frontMatter: FrontMatter,
  settings: Settings,
): Address {
  const { fields, report, place } = frontMatter
  if (fields.slug !== undefined && fields.permalink !== undefined) {
    report('slug-and-permalink', place('slug'), {})
  }
  const chosen =
    fields.permalink === undefined
      ? slugPath(source, frontMatter, settings)
      : permalinkPath(fields.permalink, frontMatter, settings)
  return chosen === undefined
    ? addressOfFile(source, settings, report)
    : addressAt(chosen, settings)
}

/** The path below dist/ that a permalink names. */
function permalinkPath(
  value: string,
  { place, report }: FrontMatter,
  { permalinks }: Settings,
): string | undefined {
  const origin = { from: 'permalink', place: () => place('permalink'), report } as const
  const withEnding = (path: string) =>
    /(?:\/|\.html?)$/.test(path)
      ? path
      : path.replace(/\.[a-z]\w{0,4}$/i, '') + (permalinks === 'directory' ? '/' : '.html')
  const reportMeant = (meant: string | undefined) => {
    const suggestion = meant === undefined ? undefined : withEnding(meant)
    report('invalid-permalink', origin.place(), { value, suggestion })
  }
  const path = readSitePath(value, origin, reportMeant)
  if (path === undefined) return undefined
  if (path !== withEnding(path)) {
    reportMeant(path)
    return undefined
  }
  const outputPath = path.slice(1) + (path.endsWith('/') ? 'index.html' : '')
  return checkOutputPath(outputPath, origin) ? outputPath : undefined
}

/** The path of the file with the slug as its last name. */
function slugPath(
  source: SourceFile,
  { fields: { slug }, place, report }: FrontMatter,
  settings: Settings,
): string | undefined {
  if (slug === undefined) return undefined
  const origin = { from: 'slug', place: () => place('slug'), report } as const
  if (leadsOut(slug) || slug.startsWith('/')) {
    const part = harmlessPart(slug)?.replace(/\.html?$/, '')
    report('path-escape', origin.place(), { from: 'slug', value: slug, part })
    return undefined
  }
  if (slug.includes('/')) {
    const suggestion = `/${outputPathOf(slug, settings).replace(/index\.html$/, '')}`
    report('invalid-slug', origin.place(), { value: slug, suggestion })
    return undefined
  }
  const stem = fileStem(source).replace(/[^/]*$/, () => normalizeText(slug))
  const outputPath = outputPathOf(stem, settings)
  return checkOutputPath(outputPath, origin) ? outputPath : undefined
}

/** `articles/a/b.md` → `a/b`, NFC. */
function fileStem({ path }: SourceFile): string {
  return normalizeText(path.replace(/^articles\//, '').replace(/\.(?:md|markdown)$/i, ''))
}

/** `a/b` → `a/b.html` or `a/b/index.html`. A folder's `index` is the folder's own page. */
function outputPathOf(stem: string, { permalinks }: Settings): string {
  const isFolder = permalinks === 'directory' && !/(?:^|\/)index$/.test(stem)
  return isFolder ? `${stem}/index.html` : `${stem}.html`
}

function addressAt(outputPath: string, { basePath }: Settings): Address {
  const shown = outputPath.replace(/(^|\/)index\.html$/, '$1')
  return {
    slug: outputPath.replace(/(?:\/index)?\.html?$/, ''),
    outputPath,
    url: `${basePath}/${encodePath(shown)}`,
  }
}
