import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { catalogue } from '../lib/diagnostics/catalogue.ts'
import { deployMessages } from '../lib/diagnostics/catalogue/deploy.ts'
import { environmentMessages } from '../lib/diagnostics/catalogue/environment.ts'
import { importMessages } from '../lib/diagnostics/catalogue/import.ts'
import { rsyncMessages } from '../lib/diagnostics/catalogue/rsync.ts'
import type { JsonReport } from '../lib/diagnostics/to-json.ts'
import {
  addLayoutSamples,
  addSample,
  inspect,
  invalidSites,
  isMergeable,
  laySample,
  sampleCodes,
  toldOf,
} from './invalid-sites.ts'
import { folderWith, hashesBelow, runKumihan } from './run-kumihan.ts'

// A sample is renewed with UPDATE_FIXTURES=1; read what the writer is told before you commit it.

const update = Boolean(process.env['UPDATE_FIXTURES'])

for (const code of sampleCodes()) {
  test(`${code}: told where it stands, with what to type instead`, (t) => {
    const root = laySample(code)
    const told = toldOf(root)
    const file = join(invalidSites, code, 'expected.txt')
    if (update) writeFileSync(file, told)
    t.is(told, existsSync(file) ? readFileSync(file, 'utf8') : '')
    t.true(told.includes(`[${code}]`), told)
    rmSync(root, { recursive: true })
  })
}

/** What no folder of files can show, and where it is tested instead. */
const testedElsewhere: readonly string[] = [
  // test/io/unwritable.test.ts, dist-folder.test.ts, dist-lock.test.ts, resolve-out.test.ts
  ...Object.keys(environmentMessages),
  // test/commands/deploy*, test/io/deploy/
  ...Object.keys(deployMessages),
  ...Object.keys(rsyncMessages),
  // test/import/
  ...Object.keys(importMessages),
  // test/io/read-sources.test.ts: permissions, races and names that only some disks have
  'unreadable-file',
  'file-vanished',
  'file-name-encoding',
  // test/io/changed-sources.test.ts
  'changed-while-building',
  // test/build-site.test.ts: wants a clock
  'slow-article',
  // test/io/links.test.ts: no test leaves this machine
  'broken-external-link',
  // test/article/find-address-collisions.test.ts: only a caller of the library can do that
  'normalization-collision',
  // test/fonts/site-fonts.test.ts: the packages are here
  'font-packages-missing',
  // test/build-site.test.ts: the commands bring what cuts fonts
  'fonts-left-out',
  // test/share/share-images.test.ts
  'share-packages-missing',
  // test/page/draw-page.test.ts: the tool brings layouts of its own
  'layout-missing',
]

test('every code has a sample', (t) => {
  const shown = (code: string) =>
    [invalidSites, 'test/fixtures/layouts'].some((shelf) => existsSync(join(shelf, code)))
  t.deepEqual(
    Object.keys(catalogue).filter(
      // test/commands/format*.test.ts
      (code) => !shown(code) && !testedElsewhere.includes(code) && !code.startsWith('format-'),
    ),
    [],
  )
})

test('every sample is one of a code', (t) => {
  t.deepEqual(
    sampleCodes().filter((code) => !Object.hasOwn(catalogue, code)),
    [],
  )
})

test('a site with all mistakes at once: each is told, in a stable order, and dist/ stays', async (t) => {
  const settings = 'title: 見本\nurl: https://example.com\n'
  const root = folderWith({
    'site.yaml': settings,
    'articles/good.md': '---\ntitle: よい記事\ndate: 2026-01-15\n---\n\n本文です。\n',
  })
  t.is((await runKumihan(['dist'], { cwd: root })).code, 0)
  const before = hashesBelow(join(root, 'dist'))
  // A wrong address in site.yaml stands in nobody's way.
  const links = 'broken-settings-link'
  writeFileSync(join(root, 'site.yaml'), readFileSync(join(invalidSites, links, 'site.yaml')))
  const codes = sampleCodes().filter(isMergeable)
  for (const code of codes) {
    mkdirSync(join(root, 'articles', code))
    addSample(code, root, `${code}/`)
  }
  addSample('place-taken', root)
  const layouts = addLayoutSamples(root)
  // These are about a site as a whole, which this one is not; the circle takes in built-in partials.
  const alone = ['articles-missing', 'settings-missing', 'layout-cycle']
  const first = inspect(root, 'ja')
  const told = new Set(first.map(({ code }) => code as string))
  t.deepEqual(
    [...codes, ...layouts, links, 'place-taken'].filter(
      (code) => !told.has(code) && !alone.includes(code),
    ),
    [],
  )
  t.deepEqual(inspect(root, 'ja'), first)

  const { code, stdout, stderr } = await runKumihan(['dist', '--json', '--debug'], { cwd: root })
  t.is(code, 1, stderr)
  const { diagnostics } = JSON.parse(stdout) as JsonReport<unknown>
  const errors = (list: readonly { readonly severity: string; readonly code: string }[]) =>
    new Set(list.filter(({ severity }) => severity === 'error').map((one) => one.code))
  t.deepEqual(errors(diagnostics), errors(first))
  t.deepEqual(hashesBelow(join(root, 'dist')), before)
  rmSync(root, { recursive: true })
})

test('all mistakes of site.yaml at once', (t) => {
  const root = folderWith({
    'site.yaml': `title: 見本
url: example.com
language: 日本語
timezone: Tokyo
permalinks: directry
links:
  - title: 危ないリンク
    url: javascript:alert(1)
fonts: [fonts/Hiragino.ttc]
feed:
  limit: 0
check:
  ignore: [exteral-image]
deploy:
  target: ssh://web@example.com/var/www/notes
  protect: [../uploads]
`,
    'articles/a.md': '---\ntitle: 記事\ndate: 2026-01-15\n---\n\n本文です。\n',
  })
  const told = new Set(inspect(root, 'ja').map(({ code }) => code))
  // Fonts are opened when the settings are sound. Of the two mistakes about url, there is room for one.
  const fonts = ['font-missing', 'font-partial', 'font-unusable', 'missing-glyph']
  const others = sampleCodes().filter(
    (code) =>
      existsSync(join(invalidSites, code, 'site.yaml')) &&
      !['articles-missing', 'broken-settings-link', 'url-with-query', ...fonts].includes(code),
  )
  t.deepEqual([...told].toSorted(), others.toSorted())
  rmSync(root, { recursive: true })
})
