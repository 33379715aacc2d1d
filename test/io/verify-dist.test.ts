import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { verifyDist } from '../../lib/io/verify-dist.ts'
import { folderWith } from '../run-kumihan.ts'
import { edition, writeEdition } from './editions.ts'

test('a site as it was built has no differences', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', edition('甲'))
  const { manifest, differences } = verifyDist(root, 'dist')
  t.deepEqual(differences, [])
  t.is(manifest?.files.length, edition('甲').length)
})

test('what was changed, deleted or added since is named', (t) => {
  const root = folderWith({})
  const dist = join(root, 'dist')
  writeEdition(root, 'dist', edition('甲'))
  writeFileSync(join(dist, 'index.html'), '<h1>偽の版</h1>\n')
  rmSync(join(dist, 'style.css'))
  rmSync(join(dist, '記事/1.html'))
  symlinkSync('0.html', join(dist, '記事/1.html'))
  mkdirSync(join(dist, '.git'))
  writeFileSync(join(dist, '.git/HEAD'), '')
  t.deepEqual(verifyDist(root, 'dist').differences, [
    { kind: 'changed', path: 'index.html' },
    { kind: 'missing', path: 'style.css' },
    { kind: 'changed', path: '記事/1.html' },
    { kind: 'foreign', path: '.git/' },
  ])
})

test('without a manifest nothing is vouched for', (t) => {
  const root = folderWith({ 'dist/index.html': '' })
  t.deepEqual(verifyDist(root, 'dist'), {
    manifest: undefined,
    differences: [{ kind: 'foreign', path: 'index.html' }],
  })
})
