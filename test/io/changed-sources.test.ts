import { appendFileSync, chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import test from 'ava'
import { openDist } from '../../lib/io/dist-folder.ts'
import { folderWith } from '../run-kumihan.ts'

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
