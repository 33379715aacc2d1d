import { readFileSync, readdirSync } from 'node:fs'
import test from 'ava'
import { buildFiles } from '../lib/build-site.ts'
import { collectDiagnostics } from '../lib/diagnostics/collect.ts'
import { buildSite } from '../lib/index.ts'
import type { SiteSources, SourceFile } from '../lib/index.ts'

const layouts: SourceFile[] = readdirSync('layouts', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ path: `layouts/${name}`, text: readFileSync(`layouts/${name}`, 'utf8') }))

const assets = readdirSync('layouts', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:css|woff2)$/.test(name))
  .map((name) => ({
    path: `layouts/${name}`,
    size: 0,
    read: () => readFileSync(`layouts/${name}`),
  }))

function sourcesWith(articles: readonly SourceFile[]): SiteSources {
  const settings = { path: 'site.yaml', text: 'title: 試験\nurl: https://example.com/blog\n' }
  return { settings, articles, layouts, files: assets }
}

const good = {
  path: 'articles/a.md',
  text: '---\ntitle: よい記事\ndate: 2026-01-15\ntags: [文字]\n---\n\n{{ そのまま }} と [乙](b.md)。\n',
}
const other = { path: 'articles/b.md', text: '---\ntitle: 乙\ndate: 2026-01-16\n---\n\n本文。\n' }

test('builds a site from strings, below a base path', (t) => {
  const { files, diagnostics } = buildSite(sourcesWith([good, other]))
  t.deepEqual(diagnostics, [])
  const page = String(files.find(({ path }) => path === 'a.html')?.contents)
  t.true(page.includes('{{ そのまま }}'))
  t.true(page.includes('<a href="/blog/b.html">乙</a>'))
  t.true(files.some(({ path }) => path === 'tags/文字.html'))
})

test('an error means no files at all, and all errors are there', (t) => {
  const broken = { path: 'articles/c.md', text: '---\ntitle: x\n---\n\n[どこ](d.md)\n' }
  const { files, diagnostics } = buildSite(sourcesWith([good, other, broken]))
  t.deepEqual(files, [])
  t.deepEqual(
    diagnostics.map(({ code, place }) => [code, place.path]),
    [
      ['missing-key', 'articles/c.md'],
      ['broken-link', 'articles/c.md'],
    ],
  )
})

test('an article that takes longer than the site allows is given up, and the others are checked', (t) => {
  const long = { path: 'articles/long.md', text: good.text + '段落。\n\n'.repeat(1000) }
  const broken = { path: 'articles/z.md', text: good.text.replace('b.md', 'no.md') }
  const { settings } = sourcesWith([])
  const sources = {
    ...sourcesWith([good, other, long, broken]),
    settings: settings && { ...settings, text: `${settings.text}limits:\n  seconds: 3\n` },
  }
  const { report, list } = collectDiagnostics('ja')
  // Each look at this clock takes a hundredth of a second.
  let milliseconds = 0
  const clock = () => (milliseconds += 10)
  const options = { now: Infinity, future: true, drafts: true, thorough: true, clock }
  const paths = Array.from(buildFiles(sources, options, report), (file) =>
    'path' in file ? file.path : file.outputPath,
  )
  t.deepEqual(
    list.map(({ code, place }) => `${code} ${place.path}`),
    ['slow-article articles/long.md', 'broken-link articles/z.md'],
  )
  t.deepEqual(paths, ['a.html', 'b.html', 'z.html'])
})

test('articles after `now` wait, unless `future` says otherwise', (t) => {
  const now = Date.parse('2026-01-15T12:00:00+09:00')
  const paths = (options: object) =>
    buildSite(
      sourcesWith([{ ...good, text: good.text.replace('[乙](b.md)', '') }, other]),
      options,
    ).files.map(({ path }) => path)
  t.false(paths({ now }).includes('b.html'))
  t.true(paths({ now, future: true }).includes('b.html'))
  t.true(paths({}).includes('b.html'))
})

test('a site with fonts is built without them, and says so', (t) => {
  const sources = sourcesWith([good, other])
  const text = `${sources.settings?.text}fonts: [fonts/text.ttf]\nshare: { fonts: [fonts/bold.ttf] }\n`
  const { files, diagnostics } = buildSite({ ...sources, settings: { path: 'site.yaml', text } })
  t.deepEqual(
    diagnostics.map(({ code, severity, place }) => [code, severity, place.start]),
    [['fonts-left-out', 'warning', { line: 3, column: 9 }]],
  )
  t.false(files.some(({ path }) => path === 'fonts.css'))
  t.notRegex(String(files.find(({ path }) => path === 'a.html')?.contents), /fonts\.css|og:image/)
})
