import { appendFileSync, chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import test from 'ava'
import { openDist } from '../../lib/io/dist-folder.ts'
import { fileURLToPath } from 'node:url'
import { folderWith, hashesBelow, runKumihan } from '../run-kumihan.ts'

test('a build knows which sources changed while it ran', async (t) => {
  const root = folderWith({
    'site.yaml': 'title: a\n',
    'articles/a.md': 'a\n',
    'articles/図/b.md': 'b\n',
    'articles/c.md': 'c\n',
    'layouts/article.html': 'x\n',
    'README.md': 'no source\n',
  })
  await setTimeout(30)
  const writer = openDist(root, 'dist', { tool: 'test' })
  t.deepEqual(writer.changedSources(), [])
  await setTimeout(30)
  appendFileSync(join(root, 'articles/図/b.md'), 'more\n')
  writeFileSync(join(root, 'articles/new.md'), 'new\n')
  chmodSync(join(root, 'layouts/article.html'), 0o600)
  appendFileSync(join(root, 'README.md'), 'more\n')
  t.deepEqual(writer.changedSources(), [
    'articles/new.md',
    'articles/図/b.md',
    'layouts/article.html',
  ])
  writer.abandon()
})

test('articles that are saved and deleted while the site is read are named', async (t) => {
  const article = '---\ntitle: 題\ndate: 2026-01-15\n---\n\n本文。\n'
  const root = folderWith({
    'site.yaml': 'title: 見本\nurl: https://example.com\n',
    'articles/saved-meanwhile.md': article,
  })
  const busyWriter = fileURLToPath(new URL('../preload/busy-writer.js', import.meta.url))
  const build = () => runKumihan(['dist'], { cwd: root, node: ['--import', busyWriter] })

  const saved = await build()
  t.is(saved.code, 0, saved.stderr)
  t.regex(saved.stderr, /^articles\/saved-meanwhile\.md: warning\[changed-while-building\]/m)
  const before = hashesBelow(join(root, 'dist'))

  writeFileSync(join(root, 'articles/z-deleted-meanwhile.md'), article)
  const deleted = await build()
  t.is(deleted.code, 1)
  t.regex(deleted.stderr, /^articles\/z-deleted-meanwhile\.md: error\[file-vanished\]/m)
  t.deepEqual(hashesBelow(join(root, 'dist')), before)
})
