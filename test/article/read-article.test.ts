import test from 'ava'
import * as fc from 'fast-check'
import { readArticle } from '../../lib/article/read-article.ts'
import { completeSettings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'

const settings = completeSettings({ title: '組版ノート', url: 'https://example.com' })

function read(text: string, path = 'articles/a.md') {
  const { report, list } = collectDiagnostics('ja')
  return { article: readArticle({ path, text }, settings, report), list }
}

function problems(text: string, path?: string): readonly string[] {
  return read(text, path).list.map(
    ({ code, place: { start } }) => `${code} ${start?.line ?? '-'}:${start?.column ?? '-'}`,
  )
}

const complete = `---
title: "メール: 入門"
date: 2026-01-15
updated: 2026-02-01 09:00
description: 説明
tags: [OpenBSD, メール, OpenBSD, か\u3099]
series: 手紙か\u3099届くまで
draft: true
layout: note
aliases:
  - /2019/mail.html
---

本文です。
`

test('reads everything that front matter can say', (t) => {
  const { article, list } = read(complete, 'articles/mail/first.md')
  t.deepEqual(list, [])
  t.like(article, {
    slug: 'mail/first',
    outputPath: 'mail/first.html',
    url: '/mail/first.html',
    body: '\n本文です。\n',
    bodyLine: 13,
  })
  t.deepEqual(article?.meta, {
    title: 'メール: 入門',
    date: { iso: '2026-01-15T00:00:00+09:00', epoch: Date.UTC(2026, 0, 14, 15), dayOnly: true },
    updated: { iso: '2026-02-01T09:00:00+09:00', epoch: Date.UTC(2026, 1, 1), dayOnly: false },
    description: '説明',
    tags: ['OpenBSD', 'メール', 'が'],
    series: '手紙が届くまで',
    image: undefined,
    draft: true,
    layout: 'note',
    aliases: ['/2019/mail.html'],
  })
})

test('a title and a date are enough', (t) => {
  const { article, list } = read('---\ntitle: 題\ndate: 2026-01-15\n---\n')
  t.deepEqual(list, [])
  t.like(article?.meta, { title: '題', tags: [], draft: false, layout: 'article', aliases: [] })
  t.like(article?.meta, { updated: undefined, description: undefined })
  t.like(article, { body: '', bodyLine: 5 })
})

test('a key that says nothing is a key that is not there', (t) => {
  t.deepEqual(problems('---\ntitle: 題\ndate: 2026-01-15\ntags:\nupdated:\nslug: ~\n---\n'), [])
  t.deepEqual(problems('---\ntitle:\ndate:\n---\n'), ['missing-key 2:1', 'missing-key 3:1'])
})

test('a draft needs no date, by its key or by its folder', (t) => {
  t.deepEqual(problems('---\ntitle: 題\ndraft: true\n---\n'), [])
  for (const folder of ['draft', 'drafts', 'a/drafts/b']) {
    const { article, list } = read('---\ntitle: 題\n---\n', `articles/${folder}/a.md`)
    t.deepEqual(list, [])
    t.true(article?.meta.draft)
  }
  t.false(
    read('---\ntitle: 題\ndate: 2026-01-15\n---\n', 'articles/drafty/a.md').article?.meta.draft,
  )
  t.false(read('---\ntitle: 題\ndate: 2026-01-15\n---\n', 'articles/drafts.md').article?.meta.draft)
  t.deepEqual(problems('---\ntitle: 題\ndraft: false\n---\n', 'articles/drafts/a.md'), [
    'draft-by-folder 3:8',
  ])
})

test('the same day is no earlier day', (t) => {
  t.deepEqual(problems('---\ntitle: 題\ndate: 2026-01-15 09:00\nupdated: 2026-01-15\n---\n'), [])
  t.deepEqual(
    problems('---\ntitle: 題\ndate: 2026-01-15 09:00\nupdated: 2026-01-15 08:00\n---\n'),
    ['updated-before-date 4:10'],
  )
})

test('the parts of an article add up to its text', (t) => {
  for (const end of ['\n', '\r\n']) {
    for (const bom of ['', '\ufeff']) {
      const text = bom + ['---', 'title: 題', 'date: 2026-01-15', '---', '', '本文'].join(end)
      const { article, list } = read(text)
      t.deepEqual(list, [])
      t.like(article, { body: `${end}本文`, bodyLine: 5, meta: { title: '題' } })
    }
  }
})

test('positions count code points, whatever comes before', (t) => {
  t.deepEqual(problems('---\ntitle: 𠮷野家\nタグ: あ\ndate: 2026-02-30\n---\n'), [
    'unknown-key 3:1',
    'invalid-date 4:7',
  ])
  t.deepEqual(problems('\ufeff---\r\ntitle: 𠮷: x\r\ndate: 2026-01-15\r\n---\r\n'), [
    'yaml-syntax 2:9',
  ])
  t.deepEqual(problems('---\ntitle: 題\ndate: 2026-01-15\ntags: [𠮷, あ, ""]\n---\n'), [
    'empty-tag 4:14',
  ])
})

test('an article with mistakes still comes back, so that the rest of it is checked', (t) => {
  for (const wrong of ['title: a: b', 'date: 2026-99-99', 'slug: ../../x', 'a: *b', '- a']) {
    const { article, list } = read(`---\ntitle: 題\n${wrong}\n---\n本文\n`)
    t.true(list.length > 0, wrong)
    t.like(article, { outputPath: 'a.html', body: '本文\n', bodyLine: 5 })
  }
  t.like(read('本文だけ').article, { body: '本文だけ', bodyLine: 1, meta: { title: 'a' } })
})

test('front matter of a megabyte and nesting of ten thousand levels are told, not tried', (t) => {
  const huge = `x-note: ${'あ'.repeat(1_000_000)}`
  t.deepEqual(problems(`---\ntitle: 題\n${huge}\n---\n`), ['too-large 2:1'])
  for (const deep of ['['.repeat(10_000), '{a: '.repeat(10_000), `\n  ${'- '.repeat(10_000)}`]) {
    const [first] = problems(`---\ntitle: 題\nx-deep: ${deep}\n---\n`)
    t.regex(first ?? '', /^too-large 3|^too-large 4/)
  }
  const closed = `${'['.repeat(70)}${']'.repeat(70)}`
  t.regex(problems(`---\ntitle: 題\nx-deep: ${closed}\n---\n`)[0] ?? '', /^too-large 3/)
})

test('a YAML bomb is told at its first fuse', (t) => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n'
  t.is(problems(`---\ntitle: 題\n${bomb}---\n`)[0], 'yaml-unsupported 3:4')
})

test('keys of every object are keys like others', (t) => {
  const { article, list } = read(
    '---\ntitle: 題\ndate: 2026-01-15\n__proto__: { polluted: true }\ntoString: x\n---\n',
  )
  t.deepEqual(
    list.map(({ code, severity }) => `${code} ${severity}`),
    ['unknown-key error', 'unknown-key warning'],
  )
  t.false('polluted' in {})
  t.false('polluted' in (article?.meta ?? {}))
})

test('warns of a huge article and of a line without end; a limit makes an error of the one', (t) => {
  const head = '---\ntitle: 題\ndate: 2026-01-15\n---\n\n'
  const huge = `${head}${'文を折り返して書きます。\n'.repeat(60_000)}`
  t.deepEqual(problems(huge), ['huge-article -:-'])
  t.deepEqual(problems(`${head}${'長'.repeat(100_001)}\n`), ['long-line 6:1'])
  t.deepEqual(problems(`${head}${'文を折り返して書きます。\n'.repeat(10_000)}`), [])

  const { report, list } = collectDiagnostics('ja')
  const limits = { megabytes: 2, seconds: 60 }
  t.is(readArticle({ path: 'a.md', text: huge }, { ...settings, limits }, report), undefined)
  t.like(list, [{ severity: 'error', message: '2.2 MB あり、上限の 2 MB を超えています' }])
})

const pieces =
  '---|\n|\r\n|: |title|date|tags|- |[|]|{|}|"|&a|*a|!!|>|#|\t| |　|あ|𠮷|\0|\ufeff|2026-01-15'
const yamlish = fc.string({ unit: fc.constantFrom("'", '|', ...pieces.split('|')), maxLength: 40 })

test('any text gives an article or an error, never an exception', (t) => {
  const texts = fc.oneof(
    yamlish.map((text) => `---\n${text}\n---\n本文`),
    yamlish.map((text) => `---\n${text}`),
    yamlish,
    fc.string({ unit: 'binary' }).map((text) => `---\n${text}\n---\n`),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { article, list } = read(text)
      if (!article) t.true(list.some(({ severity }) => severity === 'error'))
      else t.true(text.endsWith(article.body))
      for (const { place } of list) {
        const lines = text.split(/\r\n|\r|\n/)
        const { line = 1, column = 1 } = place.start ?? {}
        t.true(line <= lines.length, `line ${line}`)
        t.true(column <= Array.from(lines[line - 1] ?? '').length + 1, `column ${column}`)
      }
    }),
    { seed: 1, numRuns: 4000 },
  )
})
