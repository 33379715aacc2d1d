import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import test from 'ava'
import type { SiteSources } from '../../lib/article/sources.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { EnvironmentProblem } from '../../lib/io/environment-problem.ts'
import { readSources } from '../../lib/io/read-sources.ts'
import { folderWith } from '../run-kumihan.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const builtIn = join(
  folderWith({
    'layouts/article.html': 'tool: article',
    'layouts/index.html': 'tool: index',
    'layouts/partials/head.html': 'tool: head',
    'layouts/style.css': 'tool {}',
  }),
  'layouts',
)

interface Reading {
  readonly sources: SiteSources
  /** `code path:line:column` */
  readonly problems: readonly string[]
}

function read(root: string): Reading {
  const { report, list } = collectDiagnostics('ja')
  const sources = readSources(root, builtIn, report)
  const problems = list.map(({ code, place: { path, start } }) =>
    start ? `${code} ${path}:${start.line}:${start.column}` : `${code} ${path}`,
  )
  return { sources, problems }
}

function readFolder(files: Readonly<Record<string, string | Uint8Array>>): Reading {
  return read(folderWith(files))
}

const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path)

test('reads settings, articles, layouts and the files beside them', (t) => {
  const { sources, problems } = readFolder({
    'site.yaml': 'title: x\r\n',
    'articles/b.md': 'b',
    'articles/a/c.md': '\ufeffc\r\n',
    'articles/a/図.png': 'png',
  })
  t.deepEqual(problems, [])
  t.deepEqual(sources.settings, { path: 'site.yaml', text: 'title: x\n' })
  t.deepEqual(sources.articles, [
    { path: 'articles/a/c.md', text: 'c\n' },
    { path: 'articles/b.md', text: 'b' },
  ])
  t.deepEqual(paths(sources.files), ['articles/a/図.png', 'layouts/style.css'])
  t.is(sources.files[0]?.size, 3)
  t.is(String(sources.files[0]?.read()), 'png')
})

test("the site's layouts take the place of the tool's, file by file", (t) => {
  const { sources } = readFolder({
    'articles/a.md': '',
    'layouts/article.html': 'site: article',
    'layouts/essay.html': 'site: essay',
    'layouts/partials/foot.html': 'site: foot',
    'layouts/style.css': 'site {}',
  })
  t.deepEqual(sources.layouts, [
    { path: 'layouts/article.html', text: 'site: article' },
    { path: 'layouts/essay.html', text: 'site: essay' },
    { path: 'layouts/index.html', text: 'tool: index' },
    { path: 'layouts/partials/foot.html', text: 'site: foot' },
    { path: 'layouts/partials/head.html', text: 'tool: head' },
  ])
  t.is(String(sources.files[0]?.read()), 'site {}')
})

test('a folder without settings or articles is told apart from an empty one', (t) => {
  t.deepEqual(readFolder({ 'x.txt': '' }).problems, ['articles-missing articles'])
  t.is(readFolder({ 'x.txt': '' }).sources.settings, undefined)
  const empty = folderWith({})
  mkdirSync(join(empty, 'articles'))
  t.deepEqual(read(empty).problems, [])
})

test('paths are in NFC and ordered by code points', (t) => {
  const { sources } = readFolder({
    'articles/🍣.md': '',
    'articles/か\u3099.md': '',
    'articles/！.md': '',
    'articles/a b#c.md': '',
    'articles/B.md': '',
  })
  t.deepEqual(paths(sources.articles), [
    'articles/B.md',
    'articles/a b#c.md',
    'articles/が.md',
    'articles/！.md',
    'articles/🍣.md',
  ])
})

test('two names that NFC makes one are an error', (t) => {
  const { sources, problems } = readFolder({ 'articles/が.md': '', 'articles/か\u3099.md': '' })
  t.deepEqual(problems, ['name-collision articles/が.md'])
  t.is(sources.articles.length, 1)
})

test("editors' leavings are passed over without a word", (t) => {
  const site = folderWith({
    'articles/a.md': '',
    'articles/a.md~': '',
    'articles/#a.md#': '',
    'articles/.a.md.swp': '',
    'articles/4913': '',
    'articles/a.md.tmp': '',
    'articles/.DS_Store': '',
    'articles/Thumbs.db': '',
    'articles/~$a.docx': '',
    'articles/.obsidian/workspace.json': '',
    'articles/a.md___jb_tmp___': '',
  })
  symlinkSync('someone@host.1234:1', join(site, 'articles/.#a.md'))
  const { sources, problems } = read(site)
  t.deepEqual(problems, [])
  t.deepEqual(paths(sources.articles), ['articles/a.md'])
  t.deepEqual(paths(sources.files), ['layouts/style.css'])
})

test('files of kinds that are not copied are named', (t) => {
  const { sources, problems } = readFolder({
    'articles/a.MD': '',
    'articles/b.markdown': '',
    'articles/c.html': '',
    'articles/d.JPG': '',
    'articles/.htaccess': '',
    'articles/.well-known/security.txt': '',
    'articles/CNAME': '',
    'articles/e.psd': '',
    'layouts/README.md': '',
    'layouts/old/x.html': '',
  })
  t.deepEqual(problems.toSorted(), [
    'markdown-extension articles/a.MD',
    'markdown-extension articles/b.markdown',
    'not-copied articles/c.html',
    'not-copied articles/e.psd',
    'not-copied layouts/README.md',
    'not-copied layouts/old/x.html',
    'reserved-name articles/.well-known',
  ])
  t.deepEqual(paths(sources.files), [
    'articles/.htaccess',
    'articles/CNAME',
    'articles/d.JPG',
    'layouts/style.css',
  ])
})

test('links are not followed; one that leads out of the site is an error', (t) => {
  const outside = folderWith({ 'secret.md': 'secret' })
  const site = folderWith({ 'articles/a.md': 'a', 'notes/b.md': 'b' })
  symlinkSync('a.md', join(site, 'articles/inside.md'))
  symlinkSync('../notes', join(site, 'articles/folder'))
  symlinkSync('nowhere.md', join(site, 'articles/dangling.md'))
  symlinkSync('loop.md', join(site, 'articles/loop.md'))
  symlinkSync(join(outside, 'secret.md'), join(site, 'articles/outside.md'))
  symlinkSync(outside, join(site, 'articles/outside-folder'))
  const { sources, problems } = read(site)
  t.deepEqual(paths(sources.articles), ['articles/a.md'])
  t.deepEqual(problems.toSorted(), [
    'link-outside articles/outside-folder',
    'link-outside articles/outside.md',
    'link-skipped articles/dangling.md',
    'link-skipped articles/folder',
    'link-skipped articles/inside.md',
    'link-skipped articles/loop.md',
  ])
})

test('articles/ or site.yaml as a link out of the site is an error', (t) => {
  const outside = folderWith({ 'articles/a.md': 'a', 'site.yaml': 'title: x' })
  const site = folderWith({})
  symlinkSync(join(outside, 'articles'), join(site, 'articles'))
  symlinkSync(join(outside, 'site.yaml'), join(site, 'site.yaml'))
  const { sources, problems } = read(site)
  t.deepEqual(problems, ['link-outside articles', 'link-outside site.yaml'])
  t.deepEqual(sources.articles, [])
  t.is(sources.settings, undefined)
})

test('only regular files are read: no folder, pipe or socket that is called a.md', async (t) => {
  const site = folderWith({ 'articles/folder.md/x.md': '' })
  execFileSync('mkfifo', [join(site, 'articles/pipe.md'), join(site, 'site.yaml')])
  const server = createServer().listen(join(site, 'articles/socket.md'))
  await new Promise((resolve) => server.once('listening', resolve))
  const { sources, problems } = read(site)
  server.close()
  t.deepEqual(problems.toSorted(), [
    'not-a-regular-file articles/folder.md',
    'not-a-regular-file articles/pipe.md',
    'not-a-regular-file articles/socket.md',
    'not-a-regular-file site.yaml',
  ])
  t.deepEqual(sources.articles, [])
})

test('a name that is not UTF-8 is an error', (t) => {
  const site = folderWith({ 'articles/a.md': '', 'articles/\ufffd.md': 'U+FFFD itself' })
  writeFileSync(
    Buffer.concat([
      Buffer.from(`${site}/articles/`),
      Buffer.from([0x8b, 0x4c]),
      Buffer.from('.md'),
    ]),
    '',
  )
  const { sources, problems } = read(site)
  t.deepEqual(problems, ['file-name-encoding articles/\ufffdL.md'])
  t.deepEqual(paths(sources.articles), ['articles/a.md', 'articles/\ufffd.md'])
})

test('an article that is not UTF-8 is an error at its first bad byte', (t) => {
  const sjis = Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xc5, 0x82, 0xb7])
  const { sources, problems } = readFolder({
    'articles/a.md': Buffer.concat([Buffer.from('# x\r\ny: '), sjis]),
    'articles/picture.md': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  })
  t.deepEqual(problems, ['encoding articles/a.md:2:4', 'encoding articles/picture.md'])
  t.deepEqual(sources.articles, [{ path: 'articles/a.md', text: '# x\ny: 日本語です' }])
})

test('control characters are told with their place, and taken out', (t) => {
  const { report, list } = collectDiagnostics('ja')
  const site = folderWith({
    'articles/a.md': '---\ntitle: 題\x0b名\n---\n𠮷\x1b[31m\n',
    'articles/b.md': 'x\0y\n',
    'articles/c.md': '---\nno front matter \x7f\n',
  })
  const sources = readSources(site, builtIn, report)
  t.deepEqual(
    list.map(({ severity, code, place: { path, start } }) => [severity, code, path, start]),
    [
      ['error', 'control-char', 'articles/a.md', { line: 2, column: 9 }],
      ['warning', 'control-char', 'articles/a.md', { line: 4, column: 2 }],
      ['error', 'control-char', 'articles/b.md', { line: 1, column: 2 }],
      ['warning', 'control-char', 'articles/c.md', { line: 2, column: 17 }],
    ],
  )
  t.is(sources.articles[0]?.text, '---\ntitle: 題名\n---\n𠮷[31m\n')
  t.is(sources.articles[1]?.text, 'xy\n')
})

test('a file that nobody can have typed is not made a text of', (t) => {
  const { problems, sources } = readFolder({ 'articles/a.md': Buffer.alloc(100_000_001, 0x61) })
  t.deepEqual(problems, ['huge-article articles/a.md'])
  t.deepEqual(sources.articles, [])
})

test('a file that vanishes before it is copied is a problem of the environment', (t) => {
  const site = folderWith({ 'articles/a.png': 'png' })
  const { sources } = read(site)
  rmSync(join(site, 'articles/a.png'))
  const error = t.throws(() => sources.files[0]?.read(), { instanceOf: EnvironmentProblem })
  t.is(error.code, 'unreadable-file')
  t.is(error.describe('ja').place.path, 'articles/a.png')
})

test('a path with spaces, Japanese and # is a path like any other', (t) => {
  const parent = temporaryFolder()
  const site = join(parent, '私の サイト #1 %20 か\u3099')
  mkdirSync(join(site, 'articles'), { recursive: true })
  writeFileSync(join(site, 'articles/記事 1.md'), '本文')
  t.deepEqual(read(site).sources.articles, [{ path: 'articles/記事 1.md', text: '本文' }])
})

test('fonts are found however the keys of site.yaml are written', (t) => {
  for (const settings of [
    'fonts: [a.ttf]',
    '"fonts" : [a.ttf]',
    "{ 'share': { fonts: [a.ttf] } }",
  ]) {
    const text = settings.startsWith('{')
      ? settings.replace('{', '{ title: 見本, url: https://example.com,')
      : `title: 見本\nurl: https://example.com\n${settings}`
    const site = folderWith({ 'site.yaml': `${text}\n`, 'articles/a.md': '', 'a.ttf': 'font' })
    t.deepEqual(
      read(site).sources.fonts?.map(({ path }) => path),
      ['a.ttf'],
      settings,
    )
  }
})
