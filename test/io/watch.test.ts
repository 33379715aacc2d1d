import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { createSourceStore } from '../../lib/io/source-store.ts'
import { watchSources } from '../../lib/io/watch.ts'
import type { SourceChanges } from '../../lib/io/watch.ts'
import { inSite, saveStyles, until } from '../run-dev.ts'
import type { SaveStyle } from '../run-dev.ts'
import { folderWith } from '../run-kumihan.ts'

interface Watched {
  readonly root: string
  readonly changes: SourceChanges[]
  /** The text of an article, read again whenever something changed. */
  readonly text: (path: string) => string | undefined
}

async function watched(t: ExecutionContext, files: Record<string, string>): Promise<Watched> {
  const root = folderWith(files)
  const store = createSourceStore(root, 'layouts')
  const changes: SourceChanges[] = []
  let sources = store.read(() => {})
  const watch = watchSources(root, (change) => {
    changes.push(change)
    store.forget(change)
    sources = store.read(() => {})
  })
  await watch.ready
  t.teardown(async () => {
    await watch.close()
    rmSync(root, { recursive: true })
  })
  return {
    root,
    changes,
    text: (path) => sources.articles.find((article) => article.path === path)?.text,
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

for (const style of Object.keys(saveStyles) as SaveStyle[]) {
  test(`a save is seen, and the one after it: ${style}`, async (t) => {
    const { root, text } = await watched(t, { 'articles/a.md': 'zero' })
    for (const words of ['one', 'two', 'three']) {
      saveStyles[style](inSite(root, 'articles/a.md'), words)
      await until(() => text('articles/a.md') === words || undefined)
    }
    t.pass()
  })
}

test('the last of many quick saves is what stays', async (t) => {
  const { root, changes, text } = await watched(t, { 'articles/a.md': 'zero' })
  for (let save = 1; save <= 30; save += 1) {
    writeFileSync(inSite(root, 'articles/a.md'), `save ${save}`)
    if (save % 10 === 0) await pause(30)
  }
  await until(() => text('articles/a.md') === 'save 30' || undefined)
  t.true(changes.length <= 8, `told ${changes.length} times`)
})

test('what editors leave behind is passed over', async (t) => {
  const { root, changes, text } = await watched(t, { 'articles/a.md': 'zero' })
  symlinkSync('nobody@nowhere:1', inSite(root, 'articles/.#a.md'))
  for (const name of [
    'a.md~',
    '#a.md#',
    '.a.md.swp',
    '4913',
    'a.md.tmp',
    '.DS_Store',
    'Thumbs.db',
  ]) {
    writeFileSync(inSite(root, `articles/${name}`), 'x')
  }
  mkdirSync(inSite(root, 'dist'))
  writeFileSync(inSite(root, 'dist/a.html'), 'x')
  writeFileSync(inSite(root, 'notes.txt'), 'x')
  await pause(200)
  t.deepEqual(changes, [])
  writeFileSync(inSite(root, 'articles/a.md'), 'one')
  await until(() => text('articles/a.md') === 'one' || undefined)
})

test('files and folders come, go and are renamed', async (t) => {
  const { root, changes, text } = await watched(t, { 'articles/a.md': 'a' })
  mkdirSync(inSite(root, 'articles/b/c'), { recursive: true })
  writeFileSync(inSite(root, 'articles/b/c/d.md'), 'd')
  await until(() => text('articles/b/c/d.md'))
  renameSync(inSite(root, 'articles/b'), inSite(root, 'articles/e'))
  await until(() => text('articles/e/c/d.md'))
  await until(() => text('articles/b/c/d.md') === undefined || undefined)
  rmSync(inSite(root, 'articles/a.md'))
  await until(() => text('articles/a.md') === undefined || undefined)
  mkdirSync(inSite(root, 'layouts'))
  writeFileSync(inSite(root, 'layouts/style.css'), '')
  writeFileSync(inSite(root, 'site.yaml'), 'title: a')
  const seen = (path: string) =>
    changes.some(({ files }) => [...files].some((file) => relative(root, file) === path))
  await until(() => (seen('layouts/style.css') && seen('site.yaml')) || undefined)
  t.pass()
})

test('a copied file that became a link is not followed', (t) => {
  const root = folderWith({ 'articles/a.txt': 'mine', 'secret.txt': 'secret' })
  t.teardown(() => rmSync(root, { recursive: true }))
  const store = createSourceStore(root, 'layouts')
  const file = store.read(() => {}).files.find(({ path }) => path === 'articles/a.txt')
  t.is(String(file?.read()), 'mine')
  rmSync(inSite(root, 'articles/a.txt'))
  symlinkSync('../secret.txt', inSite(root, 'articles/a.txt'))
  t.throws(() => file?.read(), { message: /articles\/a\.txt/ })
})
