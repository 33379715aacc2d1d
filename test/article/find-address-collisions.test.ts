import test from 'ava'
import { findAddressCollisions } from '../../lib/article/find-address-collisions.ts'
import { readArticle } from '../../lib/article/read-article.ts'
import { completeSettings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'

const settings = completeSettings({ title: '組版ノート', url: 'https://example.com' })

/** What is told of a site whose files have these lines in their front matter. */
function collisions(files: Readonly<Record<string, string>>): readonly string[] {
  const { report, list } = collectDiagnostics('ja')
  const articles = Object.entries(files).flatMap(([name, lines]) => {
    const text = `---\ntitle: 題\ndate: 2026-01-15\n${lines}---\n`
    return readArticle({ path: `articles/${name}`, text }, settings, () => undefined) ?? []
  })
  findAddressCollisions(articles, report)
  return list.map(({ code, message, place }) => {
    const line = place.start ? `:${place.start.line}` : ''
    return `${place.path}${line} ${code}: ${message}`
  })
}

test('articles at addresses of their own', (t) => {
  const aliases = 'aliases: [/old/, /old.html, /older]\n'
  t.deepEqual(collisions({ 'a.md': '', 'a/b.md': '', 'a/index.md': '', 'c.md': aliases }), [])
})

test('two articles at one address: all of them are named', (t) => {
  const files = { 'a.md': '', 'b.md': 'slug: a\n', 'c.md': 'permalink: /a.html\n' }
  t.deepEqual(collisions(files), [
    'articles/a.md duplicate-url: 3 つの記事が同じアドレス /a.html になります: articles/a.md、articles/b.md、articles/c.md',
  ])
})

test('addresses that differ in case only', (t) => {
  t.deepEqual(collisions({ 'A.md': '', 'a.md': '' }), [
    'articles/A.md case-collision: 大文字と小文字だけが違うアドレスがあります: articles/A.md、articles/a.md',
  ])
  t.is(collisions({ 'Notes/a.md': '', 'b.md': 'permalink: /notes/A.html\n' }).length, 1)
})

test('file names that differ in their Unicode form only', (t) => {
  t.deepEqual(collisions({ 'か\u3099.md': '', 'が.md': '' }), [
    'articles/か\u3099.md normalization-collision: 見た目が同じ名前のファイルが 2 つあり、同じアドレス /%E3%81%8C.html になります',
  ])
})

test('a page where another page needs a folder', (t) => {
  t.deepEqual(collisions({ 'a.md': '', 'b.md': 'permalink: /a.html/b.html\n' }), [
    'articles/b.md:4 folder-collision: 「a.html」が、ファイルとしてもフォルダーとしても要ります（articles/a.md の記事と重なります）',
  ])
})

test('an old address at which an article lives', (t) => {
  t.deepEqual(collisions({ 'a.md': '', 'b.md': 'aliases: [/A.html]\n' }), [
    'articles/b.md:4 alias-collision: aliases の /A.html には、いまも記事があります（articles/a.md）',
  ])
  t.deepEqual(collisions({ 'a/index.md': '', 'b.md': 'aliases: [/a]\n' }), [
    'articles/b.md:4 alias-collision: aliases の /a には、いまも記事があります（articles/a/index.md）',
  ])
})

test('an article that is its own old address', (t) => {
  t.deepEqual(collisions({ 'a.md': 'aliases: [/a.html]\n' }), [
    'articles/a.md:4 alias-collision: aliases の /a.html は、この記事自身のアドレスです',
  ])
})

test('one old address of two articles', (t) => {
  t.deepEqual(
    collisions({ 'a.md': 'aliases: [/x/]\n', 'b.md': 'aliases: [/x, /x/index.html]\n' }),
    ['articles/b.md:4 duplicate-alias: aliases の /x は、articles/a.md にも書かれています'],
  )
})
