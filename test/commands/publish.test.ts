import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { folderWith, hashesBelow } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'

const settings = 'title: 試験\nurl: https://example.com\n'

function read(site: string, path: string): string {
  return readFileSync(join(site, path), 'utf8')
}

test('a draft moves into place with its own folder, dated, and leads on from its old address', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/drafts/dns.md':
      '---\ntitle: 名前\ndraft: true\n---\n\n![図](dns/map.png)と[記事](../mail.md)と![別](shared.png)\n',
    'articles/drafts/dns/map.png': 'x',
    'articles/drafts/shared.png': 'y',
    'articles/mail.md': '---\ntitle: メール\ndate: 2026-01-01\n---\n\n本文。\n',
  })
  const { code, printed, told } = await callKumihan(['publish', 'articles/drafts/dns.md'], {
    cwd: site,
  })
  t.is(code, 0, told)
  t.is(printed, 'articles/dns.md\n')
  t.regex(
    read(site, 'articles/dns.md'),
    /^---\ntitle: 名前\ndate: \d{4}-\d\d-\d\d\naliases: \[\/drafts\/dns\.html\]\n---\n\n!\[図\]\(dns\/map\.png\)と\[記事\]\(mail\.md\)と!\[別\]\(drafts\/shared\.png\)\n$/,
  )
  t.true(existsSync(join(site, 'articles/dns/map.png')))
  t.false(existsSync(join(site, 'articles/drafts/dns')))
  t.false(existsSync(join(site, 'articles/drafts/dns.md')))
  t.regex(told, /articles\/drafts\/shared\.png/)
})

test('a draft by its key alone stays where it is', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/a.md': '---\ntitle: a\ndraft: true\ndate: 2026-01-02\n---\n\n本文。\n',
  })
  t.is((await callKumihan(['publish', 'articles/a.md'], { cwd: site, language: 'ja' })).code, 0)
  t.is(read(site, 'articles/a.md'), '---\ntitle: a\ndate: 2026-01-02\n---\n\n本文。\n')
  const again = await callKumihan(['publish', 'articles/a.md'], { cwd: site, language: 'ja' })
  t.is(again.code, 2)
  t.regex(again.told, /下書きではありません/)
})

test('nothing happens when the place is taken, or when the draft has mistakes', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/drafts/a.md': '---\ntitle: a\n---\n\n下書き。\n',
    'articles/drafts/b.md': '---\ntitle: b\ndate: 2026-02-30\n---\n\n下書き。\n',
    'articles/a.md': '---\ntitle: a\ndate: 2026-01-01\n---\n\n本文。\n',
  })
  const before = hashesBelow(site)
  t.is(
    (await callKumihan(['publish', 'articles/drafts/a.md'], { cwd: site, language: 'ja' })).code,
    2,
  )
  t.is(
    (await callKumihan(['publish', 'articles/drafts/b.md'], { cwd: site, language: 'ja' })).code,
    1,
  )
  t.is(
    (await callKumihan(['publish', 'articles/drafts/c.md'], { cwd: site, language: 'ja' })).code,
    2,
  )
  t.deepEqual(hashesBelow(site), before)
})

test('the day is that of the site, not of the machine', async (t) => {
  const site = folderWith({
    'site.yaml': `${settings}timezone: Pacific/Kiritimati\n`,
    'articles/drafts/a.md': '---\ntitle: a\n---\n\n下書き。\n',
  })
  const now = () => Date.parse('2026-03-01T11:00:00Z')
  await callKumihan(['publish', 'articles/drafts/a.md'], { cwd: site, now })
  t.true(read(site, 'articles/a.md').includes('date: 2026-03-02\n'))
})

test('git keeps the history of what it knows', async (t) => {
  const site = folderWith({
    'site.yaml': settings,
    'articles/drafts/a/index.md': '---\ntitle: a\n---\n\n下書き。\n',
    'articles/drafts/a/map.png': 'x',
  })
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', site, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args],
      { encoding: 'utf8' },
    )
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'a')
  t.is(
    (await callKumihan(['publish', 'articles/drafts/a/index.md'], { cwd: site, language: 'ja' }))
      .code,
    0,
  )
  t.regex(
    git('status', '--porcelain'),
    /^R[M ] +articles\/drafts\/a\/map\.png -> articles\/a\/map\.png$/m,
  )
  t.true(existsSync(join(site, 'articles/a/index.md')))
})
