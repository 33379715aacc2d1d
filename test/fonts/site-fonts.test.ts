import { readFileSync, readdirSync } from 'node:fs'
import test from 'ava'
import type { SiteFile, SiteSources } from '../../lib/article/sources.ts'
import { buildFiles } from '../../lib/build-site.ts'
import { toolFolder } from '../../lib/commands/tool-folder.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import type { FontFacts } from '../../lib/fonts/font-facts.ts'
import { shownLetters } from '../../lib/fonts/shown-letters.ts'
import { createFontTools } from '../../lib/io/fonts/font-tools.ts'
import type { CardTools } from '../../lib/share/card-tools.ts'
import { makeFont } from './make-font.ts'

const fontTools = createFontTools(toolFolder)

const layouts = readdirSync('layouts', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .toSorted()
  .map((name) => ({ path: `layouts/${name}`, text: readFileSync(`layouts/${name}`, 'utf8') }))

function file(path: string, bytes: Uint8Array): SiteFile {
  return { path, size: bytes.length, read: () => bytes }
}

const stylesheets = ['style.css', 'vertical.css'].map((name) =>
  file(`layouts/${name}`, Buffer.from('')),
)

interface Draft {
  /** What stands in site.yaml behind `fonts: `. */
  readonly names: string
  readonly fonts: Readonly<Record<string, Uint8Array>>
  readonly articles: Readonly<Record<string, string>>
}

function sourcesOf({ names, fonts, articles }: Draft): SiteSources {
  const text = `title: 甲乙\nurl: https://example.com\nfonts: ${names}\n`
  return {
    settings: { path: 'site.yaml', text },
    articles: Object.entries(articles).map(([name, body]) => ({
      path: `articles/${name}.md`,
      text: `---\ntitle: ${name}\ndate: 2026-01-15\n---\n\n${body}\n`,
    })),
    layouts,
    files: stylesheets,
    fonts: Object.entries(fonts).map(([path, bytes]) => file(path, bytes)),
  }
}

function build(sources: SiteSources, tools: CardTools = fontTools) {
  const { report, list } = collectDiagnostics('ja')
  const options = { now: Infinity, future: false, drafts: true, fontTools: tools }
  const files = new Map<string, string | Uint8Array>()
  for (const one of buildFiles(sources, options, report)) {
    if ('contents' in one) files.set(one.path, one.contents)
  }
  const fonts = [...files].filter(([path]) => path.endsWith('.woff2'))
  return { files, fonts, told: list.map(({ code, place, message }) => ({ code, place, message })) }
}

/** The characters in the font files of a built site. */
function lettersIn(fonts: readonly (readonly [string, string | Uint8Array])[]): string {
  return fonts
    .flatMap(([path, contents]) => {
      const facts = fontTools.describe({ key: path, read: () => Buffer.from(contents) })
      return typeof facts === 'string' ? [] : lettersOf(facts)
    })
    .toSorted()
    .join('')
}

function lettersOf({ ranges }: FontFacts): readonly string[] {
  return ranges.flatMap((first, index) => {
    const last = ranges[index + 1] ?? first
    return index % 2 === 1
      ? []
      : Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step))
  })
}

const articles = { a: '山の話です。\n\n`海`', b: '川の話です。' }
/** Everything that the pages of such a site show. */
const shown = shownOf({ names: '[]', fonts: {}, articles })

function shownOf(draft: Draft): string {
  const pages = [...build(sourcesOf(draft)).files].filter(([path]) => path.endsWith('.html'))
  return [...new Set(pages.map(([, html]) => shownLetters(html.toString())).join(''))]
    .toSorted()
    .join('')
}

test('the fonts hold exactly what the pages show, and the pages name their stylesheet', (t) => {
  const font = makeFont(`${shown}海空森`)
  const draft = { names: '[fonts/本文.ttf]', fonts: { 'fonts/本文.ttf': font }, articles }
  const { files, fonts, told } = build(sourcesOf(draft))
  t.deepEqual(told, [])
  t.is(lettersIn(fonts), shown)
  t.false(shown.includes('海'), 'code is set in another font')
  t.regex(String(files.get('a.html')), /<link rel="stylesheet" href="\/fonts\.css"/)
  const sheet = String(files.get('fonts.css'))
  for (const [path] of fonts) t.true(sheet.includes(`url('${path}')`))
  t.deepEqual(build(sourcesOf(draft)).files, files, 'the same bytes')
})

test('files of one weight complete each other; another weight has everything once more', (t) => {
  const latin = [...shown].filter((letter) => letter < '\u0250').join('')
  const fonts = {
    'fonts/latin.ttf': makeFont(latin),
    'fonts/japanese.ttf': makeFont(shown),
    'fonts/bold.ttf': makeFont(shown, { weight: 700 }),
  }
  const built = build(sourcesOf({ names: `[${Object.keys(fonts).join(', ')}]`, fonts, articles }))
  const of = (name: string) => built.fonts.filter(([path]) => path.startsWith(`fonts/${name}-`))
  t.is(lettersIn(of('latin')), latin)
  t.is(lettersIn(of('japanese')), [...shown].filter((letter) => letter >= '\u0250').join(''))
  t.is(lettersIn(of('bold')), shown)
  t.regex(String(built.files.get('fonts.css')), /font-weight: 700;\n {2}src: url\('fonts\/bold-/)
})

test('a character without a glyph is an error at its place, said once', (t) => {
  const font = makeFont([...shown].filter((letter) => letter !== '山').join(''))
  const bold = makeFont(shown, { weight: 700 })
  const fonts = { 'a.ttf': font, 'b.ttf': bold }
  const { told, fonts: cut } = build(sourcesOf({ names: '[a.ttf, b.ttf]', fonts, articles }))
  t.deepEqual(cut, [])
  t.deepEqual(told, [
    {
      code: 'missing-glyph',
      place: {
        path: 'articles/a.md',
        start: { line: 6, column: 1 },
        end: { line: 6, column: 2 },
      },
      message: '「山」（U+5C71）の字形が a.ttf にありません',
    },
  ])
})

test('a font that lacks most characters is told once, not character by character', (t) => {
  const fonts = { 'a.ttf': makeFont('山川'), 'b.ttf': makeFont(shown, { weight: 700 }) }
  const { told } = build(sourcesOf({ names: '[a.ttf, b.ttf]', fonts, articles }))
  t.deepEqual(told, [
    {
      code: 'font-partial',
      place: {
        path: 'site.yaml',
        start: { line: 3, column: 9 },
        end: { line: 3, column: 14 },
      },
      message: `a.ttf には、ページに出てくる ${shown.length} 字のうち 2 字しか入っていません`,
    },
  ])
})

test('one that only the name of the site has is placed there; a spelt one at its article', (t) => {
  const font = makeFont([...shown].filter((letter) => letter !== '乙').join(''))
  const spelt = { ...articles, a: '山の話です。&hearts;' }
  const { told } = build(sourcesOf({ names: '[a.ttf]', fonts: { 'a.ttf': font }, articles: spelt }))
  t.deepEqual(
    told.map(({ place }) => place),
    [
      { path: 'articles/a.md' },
      { path: 'site.yaml', start: { line: 1, column: 9 }, end: { line: 1, column: 10 } },
    ],
  )
})

test('a font that is not there, and a file that is none, are told where they are named', (t) => {
  const fonts = { 'b.ttf': Buffer.from('text') }
  const { told, files } = build(sourcesOf({ names: '[a.ttf, b.ttf]', fonts, articles }))
  t.deepEqual(
    told.map(({ code, place }) => [code, place.start]),
    [
      ['font-missing', { line: 3, column: 9 }],
      ['font-unusable', { line: 3, column: 16 }],
    ],
  )
  t.false(files.has('fonts.css'))
})

test('absent packages are one error, with what to type', (t) => {
  const without: CardTools = { ...fontTools, describe: () => 'no-packages' }
  const fonts = { 'a.ttf': makeFont(shown) }
  const { told } = build(sourcesOf({ names: '[a.ttf]', fonts, articles }), without)
  t.deepEqual(
    told.map(({ code }) => code),
    ['font-packages-missing'],
  )
})

test('a font that lies in layouts/ is not copied whole', (t) => {
  const font = file('layouts/fonts/a.ttf', makeFont(shown))
  const sources = sourcesOf({ names: '[layouts/fonts/a.ttf]', fonts: {}, articles })
  const { report, list } = collectDiagnostics('ja')
  const options = { now: Infinity, future: false, drafts: true, fontTools }
  const all = { ...sources, files: [...stylesheets, font], fonts: [font] }
  const paths = Array.from(buildFiles(all, options, report), (one) =>
    'contents' in one ? one.path : one.outputPath,
  )
  t.deepEqual(list, [])
  t.false(paths.includes('fonts/a.ttf'))
  t.true(paths.some((path) => /^fonts\/a-[0-9a-f]{8}\.woff2$/.test(path)))
})

test('without tools, as from code, a site is built without its fonts, and says so', (t) => {
  const { report, list } = collectDiagnostics('ja')
  const sources = sourcesOf({ names: '[a.ttf]', fonts: {}, articles })
  const options = { now: Infinity, future: false, drafts: true }
  const files = [...buildFiles(sources, options, report)]
  t.deepEqual(
    list.map(({ code }) => code),
    ['fonts-left-out'],
  )
  t.false(files.some((one) => 'contents' in one && /fonts\.css/.test(one.contents.toString())))
})
