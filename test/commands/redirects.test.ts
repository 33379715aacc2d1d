import test from 'ava'
import { folderWith } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'

const settings = 'title: x\nurl: https://example.com\n'

function siteWith(aliases: string): string {
  return folderWith({
    'site.yaml': settings,
    'articles/a.md': `---\ntitle: a\ndate: 2026-01-01\naliases: ${aliases}\n---\n\n本文。\n`,
    'articles/b.md': '---\ntitle: b\ndate: 2026-01-02\n---\n\n本文。\n',
  })
}

test('rules go to standard output, what there is to say to standard error', async (t) => {
  const cwd = siteWith('[/old.html, "/{x}.html"]')
  const { code, printed, told } = await callKumihan(['redirects', 'nginx'], { cwd, language: 'ja' })
  t.is(code, 0)
  t.is(printed, 'location = "/old.html" { return 301 "/a.html"; }\n')
  t.is(
    told,
    '1 件のアドレスを転送します。\n設定に書けないもの（転送用のページは残ります）: /{x}.html\n',
  )
})

test('an old address that is not free is an error, and nothing is printed', async (t) => {
  const cwd = siteWith('[/b.html]')
  const { code, printed, told } = await callKumihan(['redirects', 'caddy'], { cwd, language: 'ja' })
  t.is(code, 1)
  t.is(printed, '')
  t.regex(told, /articles\/a\.md:4:\d+: error\[alias-collision\]/)
})

test('wrong calls are told in a sentence', async (t) => {
  const cwd = siteWith('[]')
  const guess = await callKumihan(['redirects', 'ngnix'], { cwd, language: 'ja' })
  t.is(guess.code, 2)
  t.regex(guess.told, /「ngnix」用の設定は作れません（nginx のことですか？）。使えるのは nginx, /)
  t.is((await callKumihan(['redirects'], { cwd })).code, 2)
  const nowhere = await callKumihan(['redirects', 'nginx'], { cwd: folderWith({}), language: 'ja' })
  t.is(nowhere.code, 2)
  t.regex(nowhere.told, /site\.yaml/)
})
