import { readFileSync, readdirSync } from 'node:fs'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import fc from 'fast-check'
import type { SiteFile, SiteSources } from '../../lib/article/sources.ts'
import { buildFiles } from '../../lib/build-site.ts'
import { arrangeDiagnostics } from '../../lib/diagnostics/arrange.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { readSources } from '../../lib/io/read-sources.ts'
import { createPreview } from '../../lib/preview/preview-site.ts'
import type { PreviewSite } from '../../lib/preview/preview-site.ts'
import type { SourceFile } from '../../lib/text/source-file.ts'

const june = Date.UTC(2026, 5)
const afterAll = Date.UTC(2030, 0)

/** The preview of some sources must be what a build makes of them, down to the byte. */
function compareWithBuild(
  t: ExecutionContext,
  preview: PreviewSite,
  sources: SiteSources,
  now: number,
): void {
  const built = collectDiagnostics('ja')
  const published = [...buildFiles(sources, { now, future: false, drafts: true }, built.report)]
  const files = built.list.some(({ code }) => code === 'future-article')
    ? [...buildFiles(sources, { now, future: true, drafts: true }, () => {})]
    : published

  const previewed = collectDiagnostics('ja')
  const site = preview(sources, now, previewed.report)
  if (site) for (const _ of site.check());
  // Of an article that waits for its day, a build says nothing more.
  const waiting = new Set(Array.from(site?.future ?? [], ({ source }) => source.path))
  const told = previewed.list.filter(
    ({ place, code }) =>
      !waiting.has(place.path) ||
      built.list.some((one) => one.code === code && one.place.path === place.path),
  )
  t.deepEqual(arrangeDiagnostics(told, 'ja'), arrangeDiagnostics(built.list, 'ja'))
  t.is(site?.read('no-such-page.html'), undefined)
  // What a build with errors makes is no site, and stays where it is.
  if (built.list.some(({ severity }) => severity === 'error')) return
  for (const file of files) {
    const [path, contents] =
      'contents' in file ? [file.path, file.contents] : [file.outputPath, file.source.read()]
    const shown = site?.read(path)
    t.is(String(shown), String(contents), path)
  }
}

const layouts: readonly SourceFile[] = readdirSync('layouts', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ path: `layouts/${name}`, text: readFileSync(`layouts/${name}`, 'utf8') }))

test('the sample site is shown as it is built', (t) => {
  const sources = readSources(process.cwd(), 'layouts', () => {})
  compareWithBuild(t, createPreview(), sources, afterAll)
})

function settings(...lines: readonly string[]): SourceFile {
  return {
    path: 'site.yaml',
    text: ['title: 試験', 'url: https://example.com/blog', ...lines, ''].join('\n'),
  }
}

interface Words {
  readonly title: string
  readonly front?: string
  readonly body?: string
}

function article(name: string, { title, front = 'date: 2026-01-15', body = '本文。' }: Words) {
  return { path: `articles/${name}.md`, text: `---\ntitle: ${title}\n${front}\n---\n\n${body}\n` }
}

function picture(name: string, width: number): SiteFile {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20"></svg>`
  const bytes = new TextEncoder().encode(svg)
  return { path: `articles/${name}.svg`, size: bytes.length, read: () => bytes }
}

/** Layouts name it. */
const stylesheets: readonly SiteFile[] = ['style', 'vertical'].map((name) => ({
  path: `layouts/${name}.css`,
  size: 0,
  read: () => new Uint8Array(),
}))

/** One of the things that a writer does to the sources. */
type Edit = (sources: SiteSources) => SiteSources

const names = ['a', 'b', 'c', 'd']
const bodies = [
  '本文。',
  '[乙](b.md)と[丙](c.md#節)。',
  '![図](map.svg)\n\n## 節\n\n段落。',
  '[ない](nosuch.md)',
  '## 節\n\n[自分](#節)と[ほか](a.md#ない)',
  '```ts\nconst a = 1\n```\n\n# 二つ目の題',
]
const fronts = [
  'date: 2026-01-15',
  'date: 2026-02-01\ntags: [文字, 試験]',
  'date: 2026-08-01',
  'draft: true',
  'date: 2026-01-20\nslug: elsewhere',
  'date: 2026-01-20\naliases: [/old.html]',
  'date: いつか',
  'date: 2026-01-15\nlayout: nosuch',
  'date: 2026-01-15\nlayout: vertical',
]

const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        name: fc.constantFrom(...names),
        title: fc.constantFrom('甲', '乙'),
        front: fc.constantFrom(...fronts),
        body: fc.constantFrom(...bodies),
      })
      .map(
        ({ name, ...words }): Edit =>
          (sources) =>
            withArticle(sources, article(name, words)),
      ),
  },
  fc.constantFrom(...names).map((name): Edit => (sources) => ({
    ...sources,
    articles: sources.articles.filter(({ path }) => path !== `articles/${name}.md`),
  })),
  fc.constantFrom(30, 60, undefined).map((width): Edit => (sources) => ({
    ...sources,
    files: [...(width === undefined ? [] : [picture('map', width)]), ...stylesheets],
  })),
  fc
    .constantFrom(
      settings(),
      settings('permalinks: directory'),
      settings('description: 説明'),
      settings('titel: 誤り'),
      { path: 'site.yaml', text: 'title: [\n' },
      undefined,
    )
    .map((file): Edit => (sources) => ({ ...sources, settings: file })),
  fc
    .constantFrom(
      '{{ page.title }}',
      '{{ page.titel }}',
      '{% if %}',
      '{{ page.article.date.text }}',
    )
    .map((text): Edit => (sources) => ({
      ...sources,
      layouts: sources.layouts.map((file) =>
        file.path === 'layouts/tag.html' || file.path === 'layouts/article.html'
          ? { path: file.path, text: readFileSync(file.path, 'utf8') + text }
          : file,
      ),
    })),
  fc.constant<Edit>((sources) => ({ ...sources, layouts })),
)

function withArticle(sources: SiteSources, file: SourceFile): SiteSources {
  const others = sources.articles.filter(({ path }) => path !== file.path)
  return {
    ...sources,
    articles: [...others, file].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

test('after any edits, the preview is what a build from nothing makes', (t) => {
  const start: SiteSources = {
    settings: settings(),
    articles: [article('a', { title: '甲', body: '[乙](b.md)' }), article('b', { title: '乙' })],
    layouts,
    files: [picture('map', 30), ...stylesheets],
  }
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (sequence) => {
      const preview = createPreview()
      let sources = start
      compareWithBuild(t, preview, sources, june)
      for (const edit of sequence) {
        sources = edit(sources)
        compareWithBuild(t, preview, sources, june)
      }
    }),
    { seed: 4, numRuns: Number(process.env['KUMIHAN_EDITS'] ?? 12) },
  )
})

test('an article is rendered anew when its layout turns vertical, and back again', (t) => {
  const horizontal = readFileSync('layouts/article.html', 'utf8')
  const turned = horizontal.replace(
    "{% layout 'base' %}",
    `$&{% block head %}<link rel="stylesheet" href="{{ '/vertical.css' | url }}" />{% endblock %}`,
  )
  const withLayout = (text: string): SiteSources => ({
    settings: settings(),
    articles: [article('a', { title: '甲', body: '12月。' })],
    layouts: [
      { path: 'layouts/article.html', text },
      ...layouts.filter(({ path }) => path !== 'layouts/article.html'),
    ],
    files: stylesheets,
  })
  const preview = createPreview()
  for (const text of [horizontal, turned, horizontal]) {
    const sources = withLayout(text)
    compareWithBuild(t, preview, sources, june)
    const page = String(preview(sources, june, () => {})?.read('a.html'))
    t.is(page.includes('<span class="tcy">12</span>'), text === turned)
  }
})
