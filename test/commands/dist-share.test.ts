import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { makeFont } from '../fonts/make-font.ts'
import { folderWith, hashesBelow, mtimesBelow, runKumihan } from '../run-kumihan.ts'

async function dist(root: string, ...options: readonly string[]): Promise<string> {
  const { code, stderr } = await runKumihan(['dist', ...options], { cwd: root })
  return code === 0 ? '' : stderr
}

const article = (title: string) => `---\ntitle: ${title}\ndate: 2026-01-15\n---\n\n本文。\n`

test('share images are drawn when their words change, and no others', async (t) => {
  const root = folderWith({
    'site.yaml':
      'title: 甲乙\nurl: https://example.com\nshare: { fonts: [node_modules/f/a.ttf] }\n',
    'articles/a.md': article('山'),
    'articles/b.md': article('川'),
    'node_modules/f/a.ttf': makeFont('甲乙山川海0123456789年月日'),
  })
  const share = join(root, 'dist/share')
  t.is(await dist(root), '')
  const first = mtimesBelow(share)
  t.deepEqual(Object.keys(first).toSorted(), ['a.png', 'b.png', 'index.png'])

  writeFileSync(join(root, 'articles/a.md'), article('海山'))
  t.is(await dist(root), '')
  const second = mtimesBelow(share)
  t.deepEqual({ ...second, 'a.png': first['a.png'] }, first)
  t.not(second['a.png'], first['a.png'])
  const warm = hashesBelow(join(root, 'dist'))
  t.is(await dist(root, '--no-cache'), '')
  t.deepEqual(hashesBelow(join(root, 'dist')), warm)

  writeFileSync(join(root, 'articles/b.md'), article('空'))
  t.regex(await dist(root), /articles\/b\.md:2:8.*missing-glyph.*空/)
  t.deepEqual(hashesBelow(join(root, 'dist')), warm, 'dist/ stays')
  rmSync(join(root, 'articles/b.md'))
  t.is(await dist(root), '')
  t.deepEqual(Object.keys(mtimesBelow(share)).toSorted(), ['a.png', 'index.png'])
})
