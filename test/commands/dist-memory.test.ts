import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { folderWith, hashesBelow, mtimesBelow, runKumihan, sampleSite } from '../run-kumihan.ts'

async function dist(site: string, ...options: readonly string[]): Promise<string> {
  const { code, stderr, stdout } = await runKumihan(['dist', ...options], { cwd: site })
  if (code !== 0) throw new Error(stderr)
  return options.includes('--json') ? stdout : stderr
}

/** What a build that remembers nothing makes of the site. */
async function coldHashes(site: string): Promise<Record<string, string>> {
  const copy = folderWith({})
  for (const part of readdirSync(site).filter((name) => !/^(?:dist|\.kumihan)$/.test(name))) {
    cpSync(join(site, part), join(copy, part), { recursive: true })
  }
  await dist(copy, '--no-cache')
  return hashesBelow(join(copy, 'dist'))
}

function append(file: string, text: string): void {
  writeFileSync(file, readFileSync(file, 'utf8') + text)
}

test('a build without changes touches nothing and tells the same', async (t) => {
  const site = sampleSite()
  append(join(site, 'articles/guide.md'), '\n![](missing-alt.svg)\n')
  writeFileSync(join(site, 'articles/missing-alt.svg'), '<svg viewBox="0 0 9 9"></svg>')
  const first = JSON.parse(await dist(site, '--json')) as { diagnostics: unknown[] }
  t.true(first.diagnostics.length > 0)
  const before = mtimesBelow(join(site, 'dist'))
  utimesSync(join(site, 'articles/guide.md'), 1, 1)
  const second = JSON.parse(await dist(site, '--json')) as { diagnostics: unknown[] }
  t.deepEqual(second.diagnostics, first.diagnostics)
  t.deepEqual(mtimesBelow(join(site, 'dist')), before)
})

test('after an article, a layout, a setting or a picture changed, dist/ is as a cold build makes it', async (t) => {
  const site = sampleSite()
  await dist(site)
  append(join(site, 'articles/guide.md'), '\n追加の段落です。\n')
  await dist(site)
  t.deepEqual(hashesBelow(join(site, 'dist')), await coldHashes(site), 'article')
  append(join(site, 'layouts/partials/base.html'), '<!-- 変えた -->\n')
  await dist(site)
  t.deepEqual(hashesBelow(join(site, 'dist')), await coldHashes(site), 'layout')
  append(join(site, 'layouts/style.css'), '/* 変えた */\n')
  await dist(site)
  t.deepEqual(hashesBelow(join(site, 'dist')), await coldHashes(site), 'stylesheet')
})

test('a page that was changed or removed by hand comes back', async (t) => {
  const site = sampleSite()
  await dist(site)
  const before = hashesBelow(join(site, 'dist'))
  append(join(site, 'dist/guide.html'), 'x')
  rmSync(join(site, 'dist/index.html'))
  await dist(site)
  t.deepEqual(hashesBelow(join(site, 'dist')), before)
})

test('a foreign file in dist/ is refused, however much is remembered', async (t) => {
  const site = sampleSite()
  await dist(site)
  writeFileSync(join(site, 'dist/CNAME'), 'example.com')
  const { code, stderr } = await runKumihan(['dist'], { cwd: site })
  t.is(code, 3)
  t.regex(stderr, /CNAME/)
})

test('a memory full of nonsense changes nothing', async (t) => {
  const site = sampleSite()
  await dist(site)
  const before = hashesBelow(join(site, 'dist'))
  const memory = join(site, '.kumihan')
  for (const name of readdirSync(memory).filter((file) => /\.(?:heads|bodies)$/.test(file))) {
    writeFileSync(
      join(memory, name),
      Buffer.from(readFileSync(join(memory, name)).map((b) => b ^ 3)),
    )
  }
  append(join(site, 'articles/guide.md'), ' ')
  rmSync(join(site, 'dist'), { recursive: true })
  await dist(site)
  t.deepEqual(hashesBelow(join(site, 'dist')), before)
})

test('the memory serves another folder, and names none', async (t) => {
  const site = sampleSite()
  await dist(site)
  const other = sampleSite()
  cpSync(join(site, '.kumihan'), join(other, '.kumihan'), { recursive: true })
  await dist(other)
  t.deepEqual(hashesBelow(join(other, 'dist')), hashesBelow(join(site, 'dist')))
  for (const name of readdirSync(join(site, '.kumihan'))) {
    t.false(readFileSync(join(site, '.kumihan', name), 'utf8').includes(site), name)
  }
})
