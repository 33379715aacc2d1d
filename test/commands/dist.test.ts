import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import { folderWith, hashesBelow, mtimesBelow, runKumihan, sampleSite } from '../run-kumihan.ts'

const settings = 'title: 試験のサイト\nurl: https://example.com\n'

function article(title: string, body = '本文です。'): string {
  return `---\ntitle: ${title}\ndate: 2026-01-15\n---\n\n${body}\n`
}

test('builds a page, the lists and the feeds from two files', async (t) => {
  const site = folderWith({ 'site.yaml': settings, 'articles/a.md': article('はじめての記事') })
  const { code, stdout, stderr } = await runKumihan(['dist'], { cwd: site })
  t.is(code, 0, stderr)
  t.is(stdout, '')
  const files = Object.keys(hashesBelow(join(site, 'dist')))
  for (const path of [
    'index.html',
    'a.html',
    'archive.html',
    '404.html',
    'rss.xml',
    'atom.xml',
    'feed.json',
    'sitemap.xml',
    'robots.txt',
    'style.css',
  ]) {
    t.true(files.includes(path), `${path} is missing from ${files.join(' ')}`)
  }
  t.regex(readFileSync(join(site, 'dist/a.html'), 'utf8'), /<html lang="ja">[\s\S]*はじめての/)
})

test('an error in one article leaves dist/ as it was, and every error of every article is told', async (t) => {
  const site = folderWith({ 'site.yaml': settings, 'articles/a.md': article('よい記事') })
  await runKumihan(['dist'], { cwd: site })
  const before = hashesBelow(join(site, 'dist'))
  writeFileSync(join(site, 'articles/b.md'), '---\ntitle: 日本: x\ndate: 2026-01-15\n---\n')
  writeFileSync(join(site, 'articles/c.md'), '---\ntitle: c\ndate: 2026-02-30\n---\n')
  writeFileSync(join(site, 'articles/a.md'), article('よい記事', '書き換えました。'))
  const { code, stderr } = await runKumihan(['dist'], { cwd: site })
  t.is(code, 1)
  t.regex(stderr, /articles\/b\.md:2:\d+: /)
  t.regex(stderr, /articles\/c\.md:3:\d+: /)
  t.deepEqual(hashesBelow(join(site, 'dist')), before)
})

test('--json prints one object and nothing else', async (t) => {
  const site = folderWith({ 'site.yaml': settings, 'articles/a.md': '---\ntitle: x\n---\n' })
  const { code, stdout } = await runKumihan(['dist', '--json'], { cwd: site })
  const { version, diagnostics } = JSON.parse(stdout) as {
    version: number
    diagnostics: { file: string; line: number; severity: string; code: string }[]
  }
  t.is(code, 1)
  t.is(version, 1)
  t.like(diagnostics[0], { file: 'articles/a.md', severity: 'error' })
})

test('settings that cannot be used end with exit code 2', async (t) => {
  const site = folderWith({ 'site.yaml': 'titel: x\n', 'articles/a.md': article('x') })
  const { code, stderr } = await runKumihan(['dist'], { cwd: site })
  t.is(code, 2)
  t.regex(stderr, /site\.yaml:1:1: /)
})

test('--strict makes a warning an error', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/a.md': '---\ntitle: x\ndate: 2026-01-15\ntagz: [a]\n---\n',
  })
  t.is((await runKumihan(['dist'], { cwd: site })).code, 0)
  t.is((await runKumihan(['dist', '--strict'], { cwd: site })).code, 1)
})

test('a draft is a page marked noindex and stands in no list; a future article waits', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/a.md': article('公開した記事'),
    'articles/drafts/b.md': '---\ntitle: 書きかけの記事\n---\n\n途中。\n',
    'articles/later.md': '---\ntitle: 先の記事\ndate: 2999-01-01\n---\n',
  })
  const { code, stderr } = await runKumihan(['dist'], { cwd: site })
  t.is(code, 0)
  t.regex(stderr, /articles\/later\.md/)
  const dist = join(site, 'dist')
  const pages = Object.keys(hashesBelow(dist))
  t.regex(readFileSync(join(dist, 'drafts/b.html'), 'utf8'), /name="robots" content="noindex/)
  t.false(pages.includes('later.html'))
  for (const list of [
    'index.html',
    'archive.html',
    'rss.xml',
    'atom.xml',
    'feed.json',
    'sitemap.xml',
  ]) {
    t.notRegex(readFileSync(join(dist, list), 'utf8'), /書きかけ|drafts\/b|later\.html/, list)
  }
  await runKumihan(['dist', '--future', '--no-drafts'], { cwd: site })
  const rebuilt = Object.keys(hashesBelow(dist))
  t.true(rebuilt.includes('later.html'))
  t.false(rebuilt.includes('drafts/b.html'))
})

const shuffle = fileURLToPath(new URL('../preload/shuffle-readdir.js', import.meta.url))
const clock = fileURLToPath(new URL('../preload/fake-clock.js', import.meta.url))

test('the same bytes in any zone, locale, order of files and at any time', async (t) => {
  const worlds = [
    { env: { TZ: 'Asia/Tokyo', LC_ALL: 'C' } },
    { env: { TZ: 'America/Los_Angeles', LC_ALL: 'ja_JP.UTF-8' } },
    { env: { TZ: 'UTC', LC_ALL: 'tr_TR.UTF-8' }, node: ['--import', shuffle] },
    { env: { TZ: 'Pacific/Apia', FAKE_TIME: '2051-06-01T00:00:00Z' }, node: ['--import', clock] },
    { env: { TZ: 'UTC', FAKE_TIME: '1970-01-02T00:00:00Z' }, node: ['--import', clock] },
  ]
  const outputs = []
  for (const world of worlds) {
    const site = sampleSite()
    const { code, stderr } = await runKumihan(['dist'], { cwd: site, ...world })
    t.is(code, 0, stderr)
    outputs.push(hashesBelow(join(site, 'dist')))
    rmSync(site, { recursive: true })
  }
  for (const output of outputs.slice(1)) t.deepEqual(output, outputs[0])
})

test('a rebuild without changes touches no file', async (t) => {
  const site = sampleSite()
  await runKumihan(['dist'], { cwd: site })
  const before = mtimesBelow(join(site, 'dist'))
  t.is((await runKumihan(['dist'], { cwd: site })).code, 0)
  t.deepEqual(mtimesBelow(join(site, 'dist')), before)
})

test('an edit touches the edited page and what lists it, and nothing else', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/a.md': article('甲'),
    'articles/b.md': article('乙'),
  })
  await runKumihan(['dist'], { cwd: site })
  const before = mtimesBelow(join(site, 'dist'))
  writeFileSync(join(site, 'articles/a.md'), article('甲', '書き足した。'))
  await runKumihan(['dist'], { cwd: site })
  const after = mtimesBelow(join(site, 'dist'))
  const touched = Object.keys(after).filter((path) => after[path] !== before[path])
  t.true(touched.includes('a.html'))
  for (const path of ['b.html', 'style.css', '404.html', 'robots.txt', 'sitemap.xml']) {
    t.false(touched.includes(path), path)
  }
})

test('a deleted article leaves no page behind', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/a.md': article('甲'),
    'articles/b.md': article('乙'),
  })
  await runKumihan(['dist'], { cwd: site })
  rmSync(join(site, 'articles/b.md'))
  await runKumihan(['dist'], { cwd: site })
  t.false(Object.keys(hashesBelow(join(site, 'dist'))).includes('b.html'))
})

test('kill -9 at 50 random moments: dist/ is the old site or the new one, whole', async (t) => {
  const site = folderWith({ 'site.yaml': settings })
  const editions = ['甲の版', '乙の版'].map((edition) => () => {
    for (let index = 0; index < 60; index += 1) {
      const name = `n${index}.md`
      mkdirSync(join(site, 'articles'), { recursive: true })
      writeFileSync(
        join(site, 'articles', name),
        article(`${edition} ${index}`, `${edition}の本文。`),
      )
    }
  })
  const whole: Record<string, string>[] = []
  const times: number[] = []
  for (const write of editions) {
    write()
    const started = performance.now()
    await runKumihan(['dist'], { cwd: site })
    times.push(performance.now() - started)
    whole.push(hashesBelow(join(site, 'dist')))
  }
  t.notDeepEqual(whole[0], whole[1])
  const longest = Math.max(...times)
  for (let round = 0; round < 50; round += 1) {
    editions[round % 2]?.()
    const killAfter = longest * (0.2 + 0.9 * ((round * 0.6180339887) % 1))
    await runKumihan(['dist'], { cwd: site, killAfter })
    // Between its two renames a killed build may leave dist/ away; the next start puts it back.
    let found = hashesBelow(join(site, 'dist'))
    if (Object.keys(found).length === 0) {
      renameSync(join(site, 'articles'), join(site, 'away'))
      mkdirSync(join(site, 'articles'))
      writeFileSync(join(site, 'articles/broken.md'), '')
      await runKumihan(['dist'], { cwd: site })
      rmSync(join(site, 'articles'), { recursive: true })
      renameSync(join(site, 'away'), join(site, 'articles'))
      found = hashesBelow(join(site, 'dist'))
    }
    t.true(
      whole.some((edition) => JSON.stringify(edition) === JSON.stringify(found)),
      `round ${round}, killed after ${killAfter.toFixed(0)} ms`,
    )
  }
  const { code, stderr } = await runKumihan(['dist'], { cwd: site })
  t.is(code, 0, stderr)
})

const heavy = ['jsdom', 'prettier', 'highlight.js', 'image-size', 'linkedom']

/** What a build of one plain article may load, in files and bytes: most of its time is that. */
const budget = { files: 70, bytes: 1_200_000 }

test('a plain article needs no heavy package, few files and little code', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/a.md': article('題', '## 見出し\n\n本文。'),
  })
  const list = fileURLToPath(new URL('../preload/list-modules.js', import.meta.url))
  const { code, stderr } = await runKumihan(['dist'], { cwd: site, node: ['--import', list] })
  t.is(code, 0, stderr)
  const loaded = Array.from(
    stderr.matchAll(/^loaded (?:file:\/\/)?(.+)$/gm),
    ([, path = '']) => path,
  )
  const files = [...new Set(loaded)].filter((path) => !path.includes('/preload/'))
  t.true(files.length > 10)
  for (const name of heavy) {
    t.deepEqual(
      files.filter((path) => path.includes(`/node_modules/${name}/`)),
      [],
    )
  }
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0)
  t.log(`${files.length} files, ${bytes} bytes`)
  t.true(files.length <= budget.files, `${files.length} files`)
  t.true(bytes <= budget.bytes, `${bytes} bytes`)
})
