import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { readArticle } from '../../lib/article/read-article.ts'
import { completeSettings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { folderWith } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'

const settings = 'title: x\nurl: https://example.com\n'

test('starts an article dated today in the zone of the site', async (t) => {
  const cwd = folderWith({ 'site.yaml': settings })
  const { code, printed } = await callKumihan(['new', 'メールサーバーを立てる', '--slug', 'mail'], {
    cwd,
  })
  t.is(code, 0)
  t.is(printed, 'articles/mail.md\n')
  // 2026-11-24T15:30Z is past midnight in Tokyo.
  t.is(
    readFileSync(join(cwd, 'articles/mail.md'), 'utf8'),
    '---\ntitle: メールサーバーを立てる\ndate: 2026-11-25\ntags: []\n---\n\n',
  )
})

test('a draft goes into articles/drafts/', async (t) => {
  const cwd = folderWith({ 'site.yaml': settings })
  const { printed } = await callKumihan(['new', '書きかけ', '--draft'], { cwd })
  t.is(printed, 'articles/drafts/書きかけ.md\n')
  t.regex(readFileSync(join(cwd, 'articles/drafts/書きかけ.md'), 'utf8'), /\ndraft: true\n/)
})

test('whatever the title, the front matter says it', async (t) => {
  const titles = [
    '日本: x',
    '# 見出し',
    'yes',
    '「鉤」"と\'',
    '- 項目',
    'a\\b',
    '2024',
    '*強調*',
    '{波}',
    'x # y',
  ]
  const cwd = folderWith({ 'site.yaml': settings })
  for (const [index, title] of titles.entries()) {
    const { printed } = await callKumihan(['new', '--slug', `n${index}`, '--', title], { cwd })
    const path = printed.trim()
    const { report, list } = collectDiagnostics('ja')
    const site = completeSettings({ title: 'x', url: 'https://example.com' })
    const article = readArticle({ path, text: readFileSync(join(cwd, path), 'utf8') }, site, report)
    t.deepEqual(list, [])
    t.is(article?.meta.title, title)
  }
})

test('an article that is there is never overwritten', async (t) => {
  const cwd = folderWith({ 'site.yaml': settings, 'articles/a.md': '大切な文章' })
  const { code, told } = await callKumihan(['new', 'A', '--slug', 'a'], { cwd })
  t.is(code, 2)
  t.regex(told, /articles\/a\.md is there already/)
  t.is(readFileSync(join(cwd, 'articles/a.md'), 'utf8'), '大切な文章')
})

for (const slug of ['../evil', 'a/b', '.hidden', 'a b', '']) {
  test(`"${slug}" cannot be a slug`, async (t) => {
    const cwd = folderWith({ 'site.yaml': settings })
    t.is((await callKumihan(['new', '題', '--slug', slug], { cwd })).code, 2)
  })
}

test('a name of the site’s own pages is refused before there is a file', async (t) => {
  const cwd = folderWith({ 'site.yaml': settings })
  for (const slug of ['index', '404', 'Archive']) {
    const { code, printed, told } = await callKumihan(['new', '題', '--slug', slug], { cwd })
    t.deepEqual([code, printed], [2, ''], slug)
    t.true(told.includes(`"${slug}" is the name of a page`), told)
  }
  t.is((await callKumihan(['new', '題', '--slug', 'index', '--draft'], { cwd })).code, 0)
})

test('a folder without site.yaml is not a site', async (t) => {
  const { code, told } = await callKumihan(['new', '題'], { cwd: folderWith({}) })
  t.is(code, 2)
  t.regex(told, /no site\.yaml/)
})
