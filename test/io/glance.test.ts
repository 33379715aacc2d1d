import {
  appendFileSync,
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import test from 'ava'
import { createKnownReader } from '../../lib/io/glance/known-reader.ts'
import { openGlance } from '../../lib/io/glance/glance.ts'
import type { Glance } from '../../lib/io/glance/glance.ts'
import { UnlikeItsName } from '../../lib/io/glance/unlike-its-name.ts'
import { openDist } from '../../lib/io/dist-folder.ts'
import { readSources } from '../../lib/io/read-sources.ts'
import { fingerprint } from '../../lib/text/fingerprint.ts'
import { folderWith } from '../run-kumihan.ts'

const tool = folderWith({ 'package.json': '{}', 'layouts/article.html': 'x' })

function siteFolder(): string {
  return folderWith({
    'site.yaml': 'title: 見本\n',
    'articles/a.md': '甲\n',
    'articles/図/b.md': '乙\n',
    'articles/図/map.png': 'png',
    'articles/.a.md.swp': 'no source',
  })
}

function glanceAt(root: string): Glance {
  const places = ['package.json', 'build/none', 'layouts'].map((name) => ({ root: tool, name }))
  return openGlance({ root, out: 'dist', tool: places })
}

/** Builds something into dist/ and notes it, as the command does. */
function build(root: string, outcome: unknown = 'done', begun?: number): void {
  const glance = glanceAt(root)
  const reader = createKnownReader(glance, glance.keys())
  const writer = openDist(root, 'dist', { tool: 'test' })
  readSources(root, join(tool, 'layouts'), () => {}, reader)
  writer.write({ path: 'a.html', contents: '甲' })
  writer.write({ path: '図/b.html', contents: '乙' })
  writer.commit()
  glance.note({ outcome, begun: begun ?? writer.opened, keys: reader.keys, site: writer.files() })
}

/** The system's clock of files ticks every few milliseconds. */
const tick = () => setTimeout(30)

async function built(): Promise<string> {
  const root = siteFolder()
  await tick()
  build(root)
  return root
}

const secretly = (file: string, text: string) => {
  const { atime, mtime } = statSync(file)
  writeFileSync(file, text)
  utimesSync(file, atime, mtime)
}

const touches: readonly [what: string, touch: (root: string) => void][] = [
  ['an article is edited', (root) => appendFileSync(join(root, 'articles/a.md'), 'x')],
  [
    'an article is edited, its size and time kept',
    (root) => {
      secretly(join(root, 'articles/a.md'), '丙\n')
    },
  ],
  ['an article is new', (root) => writeFileSync(join(root, 'articles/c.md'), '')],
  ['an article is gone', (root) => rmSync(join(root, 'articles/図/b.md'))],
  [
    'an article is renamed',
    (root) => {
      renameSync(join(root, 'articles/a.md'), join(root, 'articles/c.md'))
    },
  ],
  [
    'a folder is renamed',
    (root) => {
      renameSync(join(root, 'articles/図'), join(root, 'articles/画'))
    },
  ],
  [
    'a picture is another one',
    (root) => {
      secretly(join(root, 'articles/図/map.png'), 'gif')
    },
  ],
  ['the settings are edited', (root) => appendFileSync(join(root, 'site.yaml'), '# x\n')],
  ['the settings are gone', (root) => rmSync(join(root, 'site.yaml'))],
  [
    'a layout is new',
    (root) => cpSync(join(tool, 'layouts'), join(root, 'layouts'), { recursive: true }),
  ],
  ['a page is edited', (root) => appendFileSync(join(root, 'dist/a.html'), 'x')],
  ['a page is gone', (root) => rmSync(join(root, 'dist/図/b.html'))],
  ['a foreign file lies in dist/', (root) => writeFileSync(join(root, 'dist/CNAME'), 'x')],
  ['dist/ is gone', (root) => rmSync(join(root, 'dist'), { recursive: true })],
  ['a build was killed', (root) => writeFileSync(join(root, '.dist.lock'), '{}')],
  [
    'the notes are cut short',
    (root) => {
      const file = join(root, '.kumihan/dist.seen.json')
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9))
    },
  ],
]

for (const [what, touch] of touches) {
  test(`a glance is not enough when ${what}`, async (t) => {
    const root = await built()
    t.is(glanceAt(root).standing(), 'done')
    await tick()
    touch(root)
    t.is(glanceAt(root).standing(), undefined)
  })
}

test('what editors leave changes nothing', async (t) => {
  const root = await built()
  writeFileSync(join(root, 'articles/a.md~'), 'x')
  rmSync(join(root, 'articles/.a.md.swp'))
  t.is(glanceAt(root).standing(), 'done')
})

test('a file that was saved in the moment in which a build began is looked at again', async (t) => {
  const root = siteFolder()
  await tick()
  build(root, 'done', statSync(join(root, 'articles/a.md')).ctimeMs)
  const glance = glanceAt(root)
  t.is(glance.standing(), undefined)
  t.false([...glance.keys().values()].includes(fingerprint('甲\n')))
})

test('a build that had something to tell is not recalled, but what it has read is', async (t) => {
  const root = siteFolder()
  await tick()
  build(root, null)
  const glance = glanceAt(root)
  t.is(glance.standing(), undefined)
  const keys = [...glance.keys().values()]
  t.is(keys.length, 5)
  t.true(keys.includes(fingerprint('甲\n')))
})

test('texts of files that look as they did are read on demand, and checked', async (t) => {
  const root = await built()
  const glance = glanceAt(root)
  const reader = createKnownReader(glance, glance.keys())
  const { articles } = readSources(root, join(tool, 'layouts'), () => {}, reader)
  // Between look and reading: no name of its contents is right any more.
  writeFileSync(join(root, 'articles/図/b.md'), '書き直した')
  t.deepEqual(
    articles.map(({ key }) => key),
    [fingerprint('甲\n'), fingerprint('乙\n')],
  )
  t.is(articles[0]?.text, '甲\n')
  t.throws(() => articles[1]?.text, { instanceOf: UnlikeItsName })
})
