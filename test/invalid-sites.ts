import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { buildFiles } from '../lib/build-site.ts'
import { toolFolder } from '../lib/commands/tool-folder.ts'
import { arrangeDiagnostics } from '../lib/diagnostics/arrange.ts'
import { collectDiagnostics } from '../lib/diagnostics/collect.ts'
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts'
import type { MessageLanguage } from '../lib/diagnostics/message-language.ts'
import { createFontTools } from '../lib/io/fonts/font-tools.ts'
import { readSources } from '../lib/io/read-sources.ts'
import { readIgnores } from '../lib/site/heed-ignores.ts'
import { makeFont } from './fonts/make-font.ts'
import { temporaryFolder } from './temporary-folder.ts'

// test/sites-invalid/ has a folder for each diagnostic that a site can bring about: the smallest
// site that shows it, and in expected.txt what its writer is told. What git or an editor could
// spoil (encodings, links, sizes) is made here.

export const invalidSites = 'test/sites-invalid'

/** What a sample may leave away. */
const usualSettings = 'title: 見本\nurl: https://example.com\n'

/** The moment at which the samples are built, so that "in the future" stays where it is. */
const moment = Date.parse('2026-02-01T00:00:00+09:00')

const fontTools = createFontTools(toolFolder)

/** Files that do not survive as text, or are too large to keep. */
const madeFiles: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  encoding: {
    // これは漢字です。 in Shift_JIS
    'articles/a.md': Buffer.concat([
      Buffer.from('---\ntitle: a\ndate: 2026-01-15\n---\n\n'),
      Buffer.from('82b182ea82cd8abf8e9a82c582b78142', 'hex'),
      Buffer.from('\n'),
    ]),
    'articles/b.md': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  },
  'control-char': {
    'articles/a.md': article('縦の\u000bタブと\u0000ナルです。'),
  },
  'huge-article': { 'articles/a.md': article('長い記事です。\n\n'.repeat(100_000)) },
  'long-line': { 'articles/a.md': article('改行のない文章です。'.repeat(10_001)) },
  'link-skipped': { 'articles/a.md': article('本文です。') },
  'link-outside': { 'articles/a.md': article('本文です。') },
  // All that pages of the tool's own layouts show, and not the 麤 of the article.
  'missing-glyph': {
    'fonts/text.ttf': makeFont(
      ['lib/page/words.ts', 'lib/site/words.ts', 'lib/site/date-view.ts']
        .map((path) => readFileSync(path, 'utf8').replaceAll(/\s/g, ''))
        .join('') + '見本0123456789。、は鹿が走ること',
    ),
  },
  'font-partial': { 'fonts/text-57.woff2': makeFont('見本') },
  'name-collision': {
    ['articles/メールがとどく.txt'.normalize('NFC')]: 'NFC\n',
    ['articles/メールがとどく.txt'.normalize('NFD')]: 'NFD\n',
  },
}

const madeLinks: Readonly<Record<string, readonly [path: string, target: string]>> = {
  'link-skipped': ['articles/b.md', 'a.md'],
  'link-outside': ['articles/passwd.txt', '/etc/passwd'],
}

function article(body: string): string {
  return `---\ntitle: 見本\ndate: 2026-01-15\n---\n\n${body}\n`
}

/** The codes that have a folder. */
export function sampleCodes(): readonly string[] {
  return readdirSync(invalidSites).toSorted()
}

/** Puts a sample on the disk, as a site of its own. Returns its root. */
export function laySample(code: string): string {
  const root = temporaryFolder()
  const isSample = code !== 'settings-missing'
  if (isSample) writeFileSync(join(root, 'site.yaml'), usualSettings)
  addSample(code, root)
  return root
}

/** Adds the files of a sample to a site; those of articles/ may go into a folder of their own. */
export function addSample(code: string, root: string, folder = ''): void {
  const place = (path: string) => join(root, path.replace(/^articles\//, `articles/${folder}`))
  const kept = join(invalidSites, code)
  for (const path of readdirSync(kept, { recursive: true, encoding: 'utf8' })) {
    if (path === 'expected.txt') continue
    cpSync(join(kept, path), place(path), { recursive: true })
  }
  for (const [path, contents] of Object.entries(madeFiles[code] ?? {})) {
    mkdirSync(dirname(place(path)), { recursive: true })
    writeFileSync(place(path), contents)
  }
  const [path, target] = madeLinks[code] ?? []
  if (path !== undefined && target !== undefined) symlinkSync(target, place(path))
}

/**
 * Adds the samples of layouts to a site, each under the name of its code, so that they leave each
 * other and the built-in ones alone. Returns the codes.
 */
export function addLayoutSamples(root: string): readonly string[] {
  const shelf = 'test/fixtures/layouts'
  const partials = join(root, 'layouts/partials')
  mkdirSync(partials, { recursive: true })
  const codes = readdirSync(shelf)
  for (const code of codes) {
    const [path = ''] = readdirSync(join(shelf, code, 'layouts'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.html'))
      .toSorted()
    const [, name = ''] = /([^/]*)\.html$/.exec(path) ?? []
    const text = readFileSync(join(shelf, code, 'layouts', path), 'utf8')
    const layout = join(root, 'layouts', `${code}.html`)
    if (path.startsWith('partials/')) {
      writeFileSync(join(partials, `${code}.html`), text.replaceAll(`'${name}'`, `'${code}'`))
      writeFileSync(
        layout,
        `{% layout '${code}' %}{% block main %}{{ page.content }}{% endblock %}`,
      )
    } else {
      writeFileSync(layout, text)
    }
  }
  return codes
}

/** True for samples that are still themselves when they lie in one site with all others. */
export function isMergeable(code: string): boolean {
  return !['site.yaml', 'layouts'].some((path) => existsSync(join(invalidSites, code, path)))
}

/** Everything that `kumihan check` tells of a site, in order. */
export function inspect(root: string, language: MessageLanguage): readonly Diagnostic[] {
  const { report, list } = collectDiagnostics(language)
  const sources = readSources(root, 'layouts', report)
  const options = { now: moment, future: false, drafts: true, thorough: true, fontTools }
  // A page is drawn, and what is wrong with its layout told, when its contents are asked for.
  for (const file of buildFiles(sources, options, report))
    if ('contents' in file) void file.contents
  const ignores = readIgnores(sources)
  ignores.reportUnused(list, report)
  return arrangeDiagnostics(ignores.heed(list), language)
}

/** What the writer of a sample is told, as expected.txt holds it: in Japanese, then in English. */
export function toldOf(root: string): string {
  return (['ja', 'en'] as const)
    .map((language) => inspect(root, language).map(asLine).join(''))
    .join('\n')
}

export function asLine({ severity, code, place, message, remedy }: Diagnostic): string {
  const { path, start } = place
  const at = start ? `${path}:${start.line}:${start.column}` : path
  return `${at} ${severity}[${code}] ${message}\n    ${remedy}\n`
}
