import test from 'ava'
import * as fc from 'fast-check'
import { aliasOutputPath } from '../../lib/article/read-aliases.ts'
import { readArticle } from '../../lib/article/read-article.ts'
import { completeSettings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'

interface Site {
  readonly url?: string
  readonly permalinks?: 'file' | 'directory'
}

function addressOf(path: string, lines = '', site: Site = {}) {
  const settings = completeSettings({ title: 't', url: 'https://example.com', ...site })
  const { report, list } = collectDiagnostics('ja')
  const text = `---\ntitle: 題\ndate: 2026-01-15\n${lines}---\n`
  const article = readArticle({ path, text }, settings, report)
  const codes = list.filter(({ severity }) => severity !== 'info').map(({ code }) => code)
  const aliases = (article?.meta.aliases ?? []).map(aliasOutputPath)
  const paths = [article?.outputPath ?? '', ...aliases]
  return { slug: article?.slug, path: article?.outputPath, url: article?.url, codes, paths }
}

const files: readonly (readonly [file: string, path: string, url: string])[] = [
  ['articles/a.md', 'a.html', '/a.html'],
  ['articles/a/b.md', 'a/b.html', '/a/b.html'],
  ['articles/a/index.md', 'a/index.html', '/a/'],
  ['articles/a.b.md', 'a.b.html', '/a.b.html'],
  ['articles/図/網.md', '図/網.html', '/%E5%9B%B3/%E7%B6%B2.html'],
  ['articles/か\u3099.md', 'が.html', '/%E3%81%8C.html'],
  ["articles/a&b+c'd.md", "a&b+c'd.html", "/a&b+c'd.html"],
  ['articles/-a.md', '-a.html', '/-a.html'],
]

for (const [file, path, url] of files) {
  test(`${file} lies at ${path}, addressed as ${url}`, (t) => {
    t.like(addressOf(file), { path, url, codes: [] })
  })
}

test('permalinks: directory gives every article a folder', (t) => {
  const site = { permalinks: 'directory' } as const
  t.like(addressOf('articles/a/b.md', '', site), {
    path: 'a/b/index.html',
    url: '/a/b/',
    slug: 'a/b',
  })
  t.like(addressOf('articles/a/index.md', '', site), {
    path: 'a/index.html',
    url: '/a/',
    slug: 'a',
  })
  t.like(addressOf('articles/a/b.md', 'slug: c\n', site), { path: 'a/c/index.html', url: '/a/c/' })
})

test('the path of the site comes first in an address, not in the path below dist/', (t) => {
  const site = { url: 'https://example.com/blog/' }
  t.like(addressOf('articles/a.md', '', site), { path: 'a.html', url: '/blog/a.html' })
  t.like(addressOf('articles/a.md', 'permalink: /b/\n', site), {
    path: 'b/index.html',
    url: '/blog/b/',
  })
})

test('a slug is the last name of the address', (t) => {
  t.like(addressOf('articles/a/b.md', 'slug: c\n'), { path: 'a/c.html', slug: 'a/c', codes: [] })
  t.like(addressOf('articles/a/b.md', 'slug: 題\n'), { path: 'a/題.html', codes: [] })
  t.like(addressOf('articles/a/index.md', 'slug: c\n'), { path: 'a/c.html', codes: [] })
  t.like(addressOf('articles/a/b.md', 'slug: $&\n'), { path: 'a/$&.html', codes: [] })
})

test('a permalink is the whole address', (t) => {
  t.like(addressOf('articles/a/b.md', 'permalink: /old/c.html\n'), {
    path: 'old/c.html',
    url: '/old/c.html',
    slug: 'old/c',
    codes: [],
  })
  t.like(addressOf('articles/a.md', 'permalink: /old/\n'), { path: 'old/index.html', url: '/old/' })
  t.like(addressOf('articles/a.md', 'permalink: /old.htm\n'), { path: 'old.htm', url: '/old.htm' })
  t.like(addressOf('articles/a.md', 'permalink: /a//b.html\n'), { path: 'a/b.html', codes: [] })
  t.like(addressOf('articles/a.md', 'permalink: /%E9%A1%8C.html\n'), { path: '題.html', codes: [] })
})

const refused: readonly (readonly [line: string, code: string])[] = [
  ['slug: ../../evil', 'path-escape'],
  ['slug: /evil', 'path-escape'],
  ['slug: "."', 'path-escape'],
  ['slug: ..', 'path-escape'],
  ["slug: 'a\\..\\b'", 'path-escape'],
  ['slug: "C:evil"', 'path-escape'],
  ['slug: "%2e%2e"', 'path-escape'],
  ['slug: "a%00"', 'path-escape'],
  ['permalink: /../evil.html', 'path-escape'],
  ['permalink: /a/./b.html', 'path-escape'],
  ['permalink: //evil.example/a.html', 'path-escape'],
  ['permalink: /a/..', 'path-escape'],
  ['permalink: /%2E%2e/a.html', 'path-escape'],
  ['permalink: "/a%2fb.html"', 'path-escape'],
  ['permalink: /a%252e.html', 'illegal-character'],
  ['permalink: evil.html', 'invalid-permalink'],
  ['permalink: /evil', 'invalid-permalink'],
  ['permalink: /evil.php', 'invalid-permalink'],
  ['slug: a/b', 'invalid-slug'],
  ['permalink: /', 'reserved-name'],
  ['permalink: /index.html', 'reserved-name'],
  ['permalink: /404.html', 'reserved-name'],
  ['permalink: /archive.html', 'reserved-name'],
  ['permalink: /Tags/a.html', 'reserved-name'],
  ['permalink: /.git/a.html', 'reserved-name'],
  ['slug: .hidden', 'reserved-name'],
  ['slug: con', 'portable-name'],
  ['slug: LPT1.txt', 'portable-name'],
  ['slug: a.', 'portable-name'],
  ['permalink: /nul/', 'portable-name'],
  ['slug: "a#b"', 'illegal-character'],
  ['slug: a?', 'illegal-character'],
  ['slug: 50%', 'illegal-character'],
  ['slug: "a*"', 'illegal-character'],
  [`slug: ${'長'.repeat(84)}`, 'address-too-long'],
  [`permalink: /${'a/'.repeat(1600)}`, 'address-too-long'],
]

for (const [line, code] of refused) {
  test(`${line.slice(0, 40)}: ${code}, and the file's own address stands in`, (t) => {
    const { slug, path, url, codes } = addressOf('articles/a.md', `${line}\n`)
    t.deepEqual([slug, path, url, codes], ['a', 'a.html', '/a.html', [code]])
  })
}

test('names of 255 bytes fit', (t) => {
  t.deepEqual(addressOf('articles/a.md', `slug: ${'a'.repeat(250)}\n`).codes, [])
})

test('names of files are held to the same rules', (t) => {
  t.deepEqual(addressOf('articles/a#b.md').codes, ['illegal-character'])
  t.deepEqual(addressOf('articles/index.md').codes, ['reserved-name'])
  t.deepEqual(addressOf('articles/404.md').codes, ['reserved-name'])
  t.deepEqual(addressOf('articles/tags/a.md').codes, ['reserved-name'])
  t.deepEqual(addressOf('articles/aux.md').codes, ['portable-name'])
  t.deepEqual(addressOf('articles/my page.md').codes, ['space-in-name'])
  t.deepEqual(addressOf('articles/全角　空白.md').codes, ['space-in-name'])
  t.deepEqual(addressOf(`articles/${'長'.repeat(84)}.md`).codes, ['address-too-long'])
})

test('a Japanese file name is worth a word, a chosen address is not', (t) => {
  const told = (path: string, lines: string) => {
    const { report, list } = collectDiagnostics('ja')
    const text = `---\ntitle: 題\ndate: 2026-01-15\n${lines}---\n`
    const settings = completeSettings({ title: 't', url: 'https://example.com' })
    readArticle({ path, text }, settings, report)
    return list.map(({ code, severity }) => `${code} ${severity}`)
  }
  t.deepEqual(told('articles/題.md', ''), ['non-ascii-address info'])
  t.deepEqual(told('articles/題.md', 'slug: title\n'), [])
  t.deepEqual(told('articles/題.md', 'permalink: /題.html\n'), [])
})

test('whatever front matter says, no page leaves dist/', (t) => {
  const pieces = [
    '..',
    '.',
    '/',
    '//',
    '\\\\',
    '%2e',
    '%2f',
    '%252f',
    'a',
    '題',
    ':',
    ' ',
    '\\0',
    '~',
  ]
  const piece = fc.constantFrom(...pieces)
  const value = fc
    .tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom('', '/', '.html'))
    .map(([parts, ending]) => `"/${parts.join('')}${ending}"`)
  fc.assert(
    fc.property(fc.constantFrom('slug', 'permalink', 'aliases'), value, (key, written) => {
      const typed = key === 'slug' ? written.replace('/', '') : written
      const { paths } = addressOf('articles/a.md', `${key}: ${typed}\n`)
      for (const path of paths) {
        t.false(/[\\\0]|%2e/i.test(path), path)
        for (const name of path.split('/')) t.false(['', '.', '..'].includes(name), path)
      }
    }),
    { seed: 1, numRuns: 3000 },
  )
})
