import { readFileSync, readdirSync } from 'node:fs'
import test from 'ava'
import type { SiteSources } from '../../lib/article/sources.ts'
import { buildFiles } from '../../lib/build-site.ts'
import { toolFolder } from '../../lib/commands/tool-folder.ts'
import { arrangeDiagnostics } from '../../lib/diagnostics/arrange.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { shownLetters } from '../../lib/fonts/shown-letters.ts'
import { createFontTools } from '../../lib/io/fonts/font-tools.ts'
import { createPreview } from '../../lib/preview/preview-site.ts'
import { openMemory } from '../../lib/preview/open-memory.ts'
import { keepWholeFonts } from '../../lib/preview/whole-fonts.ts'
import { makeFont } from '../fonts/make-font.ts'
import { settings } from '../site/make-article.ts'

const fontTools = createFontTools(toolFolder)
const fontsOf = keepWholeFonts(fontTools, openMemory())
const font = makeFont('山川')
const sources = {
  settings: { path: 'site.yaml', text: 'fonts: [a.ttf, b.ttf]\n' },
  articles: [],
  layouts: [],
  files: [],
  fonts: [{ path: 'a.ttf', size: font.length, read: () => font }],
}

test('the preview serves fonts whole, and a stylesheet that names them', (t) => {
  const fonts = fontsOf(sources, { ...settings, fonts: ['a.ttf'] })
  const sheet = String(fonts.read('fonts.css'))
  t.true(sheet.includes("src: url('fonts/whole-0.ttf');\n}"))
  t.true(sheet.includes("--text: 'Site Text'"))
  t.is(fonts.read('fonts/whole-0.ttf'), font)
  t.is(fonts.read('fonts/whole-1.ttf'), undefined)
})

test('a font that is not there is told, and what is there is shown all the same', (t) => {
  const { report, list } = collectDiagnostics('ja')
  const fonts = fontsOf(sources, { ...settings, fonts: ['a.ttf', 'b.ttf'] })
  for (const _ of fonts.check([], report));
  t.deepEqual(
    list.map(({ code, place }) => [code, place.start?.column]),
    [['font-missing', 16]],
  )
  t.true(String(fonts.read('fonts.css')).includes('fonts/whole-0.ttf'))
})

test('a site without fonts has no such files', (t) => {
  const fonts = fontsOf({ ...sources, fonts: [] }, settings)
  t.is(fonts.read('fonts.css'), undefined)
})

const layouts = readdirSync('layouts', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ path: `layouts/${name}`, text: readFileSync(`layouts/${name}`, 'utf8') }))

function siteWith(body: Uint8Array): SiteSources {
  const empty = { size: 0, read: () => new Uint8Array() }
  return {
    settings: {
      path: 'site.yaml',
      text: 'title: 試験\nurl: https://example.com\nfonts: [a.ttf]\nsearch: true\n',
    },
    articles: [
      {
        path: 'articles/a.md',
        text: '---\ntitle: 山\ndate: 2026-01-15\ntags: [川]\n---\n\n憂いと鬱。\n',
      },
    ],
    layouts,
    files: ['style.css', 'vertical.css'].map((name) => ({ path: `layouts/${name}`, ...empty })),
    fonts: [{ path: 'a.ttf', size: body.length, read: () => body }],
  }
}

/** What a build and the preview tell of a site. */
function tellings(site: SiteSources) {
  const built = collectDiagnostics('ja')
  const options = { now: Infinity, future: false, drafts: true, fontTools }
  for (const _ of buildFiles(site, options, built.report));
  const previewed = collectDiagnostics('ja')
  const preview = createPreview(fontTools)(site, Infinity, previewed.report)
  for (const _ of preview?.check() ?? []);
  return [built, previewed].map(({ list }) => arrangeDiagnostics(list, 'ja'))
}

test('characters without a glyph are told as a build tells them', (t) => {
  const letters = new Set<string>()
  for (const file of buildFiles(
    siteWith(font),
    { now: Infinity, future: false, drafts: true },
    () => {},
  )) {
    if ('contents' in file && file.path.endsWith('.html')) {
      for (const letter of shownLetters(String(file.contents))) letters.add(letter)
    }
  }
  const lacking = [...letters].filter((letter) => letter !== '鬱' && letter !== '覧').join('')
  const [built, previewed] = tellings(siteWith(makeFont(lacking)))
  t.deepEqual(
    built?.map(({ code, place }) => [code, place.path]),
    [
      ['missing-glyph', 'articles/a.md'],
      ['missing-glyph', 'articles/a.md'],
    ],
  )
  t.deepEqual(previewed, built)
})

test('a part of a font is told as a build tells it', (t) => {
  const [built, previewed] = tellings(siteWith(makeFont('山川')))
  t.deepEqual(
    built?.map(({ code }) => code),
    ['font-partial'],
  )
  t.deepEqual(previewed, built)
})
