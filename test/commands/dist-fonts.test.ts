import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { makeFont } from '../fonts/make-font.ts'
import { folderWith, hashesBelow, mtimesBelow, runKumihan } from '../run-kumihan.ts'

const words = ['lib/page/words.ts', 'lib/site/words.ts', 'lib/site/date-view.ts']
  .map((path) => readFileSync(path, 'utf8').replaceAll(/\s/g, ''))
  .join('')
const letters = `${words}0123456789甲乙、。山川の話です海`

function site(font: Uint8Array): string {
  return folderWith({
    'site.yaml': 'title: 甲乙\nurl: https://example.com\nfonts: [node_modules/f/a.ttf]\n',
    'articles/a.md': '---\ntitle: 甲\ndate: 2026-01-15\n---\n\n山の話です。\n',
    'articles/b.md': '---\ntitle: 乙\ndate: 2026-01-16\n---\n\n川の話です。\n',
    'node_modules/f/a.ttf': font,
  })
}

async function dist(root: string, ...options: readonly string[]): Promise<string> {
  const { code, stderr } = await runKumihan(['dist', ...options], { cwd: root })
  return code === 0 ? '' : stderr
}

test('with a memory and without, before and after a change, the same fonts', async (t) => {
  const root = site(makeFont(letters))
  t.is(await dist(root), '')
  const first = mtimesBelow(join(root, 'dist'))
  t.true(Object.keys(first).some((path) => /^fonts\/a-[0-9a-f]{8}\.woff2$/.test(path)))
  t.is(await dist(root), '')
  t.deepEqual(mtimesBelow(join(root, 'dist')), first, 'nothing is touched')

  const article = join(root, 'articles/a.md')
  writeFileSync(article, `${readFileSync(article, 'utf8')}\n海の話です。\n`)
  t.is(await dist(root), '')
  const warm = hashesBelow(join(root, 'dist'))
  t.is(await dist(root, '--no-cache'), '')
  t.deepEqual(hashesBelow(join(root, 'dist')), warm)
  rmSync(root, { recursive: true })
})

test('a font that changed, or went, is noticed though nothing of the site changed', async (t) => {
  const root = site(makeFont(letters))
  const font = join(root, 'node_modules/f/a.ttf')
  const names = () => readdirSync(join(root, 'dist/fonts')).filter((name) => name.startsWith('a-'))
  t.is(await dist(root), '')
  const before = names()
  writeFileSync(font, makeFont(letters, { latinWidth: 0.6 }))
  t.is(await dist(root), '')
  t.notDeepEqual(names(), before)
  const kept = hashesBelow(join(root, 'dist'))
  writeFileSync(font, makeFont(letters.replaceAll('川', '')))
  t.regex(await dist(root), /articles\/b\.md:6:1.*missing-glyph.*川/)
  rmSync(font)
  t.regex(await dist(root), /site\.yaml:3:9.*font-missing/)
  t.deepEqual(hashesBelow(join(root, 'dist')), kept, 'dist/ stays')
  rmSync(root, { recursive: true })
})
