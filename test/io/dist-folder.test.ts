import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { openDist } from '../../lib/io/dist-folder.ts'
import { disk } from '../../lib/io/output/disk.ts'
import type { Disk } from '../../lib/io/output/disk.ts'
import { EnvironmentProblem } from '../../lib/io/environment-problem.ts'
import { folderWith, hashesBelow, mtimesBelow } from '../run-kumihan.ts'
import { edition, hashesOf, writeEdition } from './editions.ts'
import type { Edition } from './editions.ts'

const 甲 = edition('甲')
const 乙 = edition('乙')

/** The names in a site's folder: only what belongs there, no temporary folder, no lock. */
const tidy = ['.kumihan', 'dist']

function problemOf(t: ExecutionContext, work: () => unknown): EnvironmentProblem {
  const error = t.throws(work, { instanceOf: EnvironmentProblem })
  return error
}

function messageOf(problem: EnvironmentProblem): string {
  const { message, remedy } = problem.describe('en')
  return `${message}; ${remedy}`
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: no`), { code, syscall: 'test', errno: -1 })
}

test('a first build makes dist/, and nothing else beside it', (t) => {
  const root = folderWith({})
  const summary = writeEdition(root, 'dist', 甲)
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(甲))
  t.deepEqual(readdirSync(root), tidy)
  const bytes = 甲.reduce((sum, [, contents]) => sum + Buffer.byteLength(contents), 0)
  t.deepEqual(summary, { written: 甲.length, unchanged: 0, removed: 0, bytes })
  t.is(readFileSync(join(root, '.kumihan/.gitignore'), 'utf8'), '*\n')
})

test('nothing in dist/ changes before the commit', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const writer = openDist(root, 'dist', { tool: 'test' })
  for (const [path, contents] of 乙) writer.write({ path, contents })
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(甲))
  writer.commit()
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(乙))
})

test('a build that is given up leaves everything as it was, however often one gives up', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const before = mtimesBelow(root)
  const writer = openDist(root, 'dist', { tool: 'test' })
  for (const [path, contents] of 乙) writer.write({ path, contents })
  writer.abandon()
  writer.abandon()
  t.deepEqual(mtimesBelow(root), before)
  t.deepEqual(readdirSync(root), tidy)
  t.throws(() => writer.commit(), { message: /over/ })
})

test('a rebuild without changes touches no file and no folder', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const times = () => [
    mtimesBelow(root),
    ...['dist', 'dist/記事', '.kumihan'].map((path) => {
      const { ino, mtimeNs, ctimeNs } = statSync(join(root, path), { bigint: true })
      return [path, ino, mtimeNs, ctimeNs]
    }),
  ]
  const before = times()
  const summary = writeEdition(root, 'dist', 甲)
  t.like(summary, { written: 0, unchanged: 甲.length, removed: 0 })
  t.deepEqual(times(), before)
})

test('what did not change keeps its time, to the nanosecond, and what went is gone', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const before = mtimesBelow(join(root, 'dist'))
  const summary = writeEdition(root, 'dist', 乙)
  const after = mtimesBelow(join(root, 'dist'))
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(乙))
  const same = 甲.filter((file) => 乙.some(([, contents]) => contents === file[1]))
  t.true(same.length > 5)
  for (const [path] of same) t.is(after[path], before[path], path)
  t.deepEqual(summary, {
    written: 乙.length - same.length,
    unchanged: same.length,
    removed: 1,
    bytes: summary.bytes,
  })
})

test('where files cannot be linked they are copied, and keep their time', (t) => {
  for (const code of ['EXDEV', 'EPERM', 'ENOTSUP']) {
    const root = folderWith({})
    const unlinked: Disk = {
      ...disk,
      link: () => {
        throw systemError(code)
      },
    }
    writeEdition(root, 'dist', 甲)
    const old = new Date('2001-02-03T04:05:06.789Z')
    utimesSync(join(root, 'dist/style.css'), old, old)
    writeEdition(root, 'dist', 乙, { disk: unlinked })
    t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(乙))
    t.is(statSync(join(root, 'dist/style.css')).mtime.toISOString(), old.toISOString())
    const before = mtimesBelow(root)
    t.is(writeEdition(root, 'dist', 乙, { disk: unlinked }).written, 0)
    t.deepEqual(mtimesBelow(root), before)
  }
})

test('a page that was changed by hand is written again', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const page = join(root, 'dist/index.html')
  const { length } = readFileSync(page)
  writeFileSync(page, 'x'.repeat(length))
  rmSync(join(root, 'dist/style.css'))
  t.is(writeEdition(root, 'dist', 甲).written, 2)
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(甲))
})

test('a page that was only touched stays as it is', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const now = new Date('2020-01-01T00:00:00Z')
  for (const [path] of 甲) utimesSync(join(root, 'dist', path), now, now)
  const before = mtimesBelow(join(root, 'dist'))
  t.is(writeEdition(root, 'dist', 甲).written, 0)
  t.deepEqual(mtimesBelow(join(root, 'dist')), before)
})

test('files that kumihan did not make are named, and nothing is touched', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  for (const folder of ['.git/objects', '記事/メモ']) {
    mkdirSync(join(root, 'dist', folder), { recursive: true })
    writeFileSync(join(root, 'dist', folder, 'x'), 'x')
  }
  writeFileSync(join(root, 'dist/CNAME'), 'example.com')
  writeFileSync(join(root, 'dist/記事/mine.txt'), 'mine')
  symlinkSync('/etc/passwd', join(root, 'dist/link'))
  const before = mtimesBelow(root)
  const problem = problemOf(t, () => writeEdition(root, 'dist', 乙))
  t.is(problem.code, 'foreign-files')
  t.is(problem.kind, 'environment')
  t.regex(messageOf(problem), /: \.git\/, CNAME, link, 記事\/mine\.txt, 記事\/メモ\/;/)
  t.deepEqual(mtimesBelow(root), before)
  t.deepEqual(readdirSync(root), tidy)
})

test('a folder full of foreign files is not listed to the end', (t) => {
  const files = Array.from({ length: 25 }, (_, index) => [`dist/${index}.txt`, ''] as const)
  const root = folderWith(Object.fromEntries(files))
  const problem = problemOf(t, () => writeEdition(root, 'dist', 甲))
  t.regex(messageOf(problem), /and 15 more; .*rm -r /)
})

test('a file that somebody put where the same page goes is taken over', (t) => {
  const root = folderWith(
    Object.fromEntries(甲.map(([path, contents]) => [`dist/${path}`, contents])),
  )
  const before = mtimesBelow(join(root, 'dist'))
  t.is(writeEdition(root, 'dist', 甲).written, 0)
  t.deepEqual(mtimesBelow(join(root, 'dist')), before)
  t.is(writeEdition(root, 'dist', 乙).removed, 1)
})

test('a file with other bytes where a page goes is foreign', (t) => {
  const root = folderWith({ 'dist/index.html': 'handmade' })
  t.regex(messageOf(problemOf(t, () => writeEdition(root, 'dist', 甲))), /index\.html/)
  t.deepEqual(Object.keys(hashesBelow(join(root, 'dist'))), ['index.html'])
})

test('an empty dist/ is as good as none, and what Finder drops into it is nobody’s', (t) => {
  const root = folderWith({ 'dist/.DS_Store': 'x' })
  writeEdition(root, 'dist', 甲)
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(甲))
})

test('a manifest that is cut short is not trusted', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const name = readdirSync(join(root, '.kumihan')).find((file) => file.endsWith('.json'))
  const manifest = join(root, '.kumihan', name ?? '')
  const text = readFileSync(manifest, 'utf8')
  for (const broken of [
    text.slice(0, 500),
    '',
    '[]',
    'null',
    '{"version":1}',
    text.replace('"size":', '"site":'),
  ]) {
    writeFileSync(manifest, broken)
    t.is(problemOf(t, () => writeEdition(root, 'dist', 乙)).code, 'foreign-files')
    t.is(writeEdition(root, 'dist', 甲).written, 0)
    t.is(
      readFileSync(manifest, 'utf8').replace(/"build":"\w+"/, ''),
      text.replace(/"build":"\w+"/, ''),
    )
  }
})

test('two output folders of one site do not know each other', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  writeEdition(root, 'preview/site', 乙)
  t.is(writeEdition(root, 'dist', 甲).written, 0)
  t.is(writeEdition(root, 'preview/site', 乙).written, 0)
})

test('copied files arrive as they are', (t) => {
  const root = folderWith({})
  const writer = openDist(root, 'dist', { tool: 'test' })
  const bytes = Buffer.from([0, 1, 2, 255])
  writer.copy('a/図 1.png', { path: 'articles/a/図 1.png', size: 4, read: () => bytes })
  writer.commit()
  t.deepEqual(readFileSync(join(root, 'dist/a/図 1.png')), bytes)
})

test('names with spaces, Japanese in either form, # and % arrive as they are', (t) => {
  const root = folderWith({})
  const files: Edition = [
    'a b.html',
    'が.html',
    'か\u3099.html',
    '#1.html',
    '100%.html',
    '-x',
    '..a',
  ].map((path) => [path, path])
  writeEdition(root, 'dist', files)
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(files))
  t.is(writeEdition(root, 'dist', files).written, 0)
})

test('nothing is written outside of dist/, and no path twice', (t) => {
  for (const path of ['../x', 'a/../../x', '/x', 'a//x', './x', '', 'a/', 'a\\x', 'a\0x', '..']) {
    const root = folderWith({})
    const writer = openDist(root, 'dist', { tool: 'test' })
    t.throws(() => writer.write({ path, contents: 'x' }), { message: /not a path below/ }, path)
    t.deepEqual(readdirSync(root), ['.kumihan'])
  }
  const writer = openDist(folderWith({}), 'dist', { tool: 'test' })
  writer.write({ path: 'a', contents: 'x' })
  t.throws(() => writer.write({ path: 'a', contents: 'x' }), { message: /two files/ })
})

test('a page where a folder is needed, and a name that is too long', (t) => {
  const root = folderWith({})
  const clash = problemOf(t, () =>
    writeEdition(root, 'dist', [
      ['a', ''],
      ['a/b', ''],
    ]),
  )
  t.is(clash.code, 'file-operation-failed')
  const long = problemOf(t, () => writeEdition(root, 'dist', [[`${'長'.repeat(86)}.html`, '']]))
  t.is(long.code, 'name-too-long')
  t.is(long.describe('ja').place.path, `dist/${'長'.repeat(86)}.html`)
  t.deepEqual(readdirSync(root), ['.kumihan'])
})

test('a full disk leaves dist/ as it was and no litter, wherever it strikes', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const before = mtimesBelow(root)
  for (let room = 0; ; room += 1) {
    let left = room
    const full: Disk = {
      ...disk,
      writeFile: (path, bytes) => {
        if (left > 0) {
          left -= 1
          return disk.writeFile(path, bytes)
        }
        disk.writeFile(path, bytes.subarray(0, bytes.length / 2))
        throw systemError('ENOSPC')
      },
    }
    try {
      writeEdition(root, 'dist', 乙, { disk: full })
    } catch (error) {
      t.true(error instanceof EnvironmentProblem && error.code === 'disk-full')
      t.deepEqual(mtimesBelow(root), before)
      t.deepEqual(readdirSync(root), tidy)
      continue
    }
    t.true(room > 10)
    break
  }
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(乙))
})

test('a rename that the system refuses leaves dist/ as it was', (t) => {
  for (const refused of [1, 2]) {
    const root = folderWith({})
    writeEdition(root, 'dist', 甲)
    const before = mtimesBelow(root)
    let renames = 0
    const stubborn: Disk = {
      ...disk,
      rename: (from, to) => {
        renames += 1
        if (renames === refused) throw systemError('EBUSY')
        disk.rename(from, to)
      },
    }
    const problem = problemOf(t, () => writeEdition(root, 'dist', 乙, { disk: stubborn }))
    t.is(problem.code, 'file-operation-failed')
    t.deepEqual(mtimesBelow(root), before)
    t.deepEqual(readdirSync(root), tidy)
  }
})

test('a dist/ in a read-only layer of a container has to be deleted first', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const layered: Disk = {
    ...disk,
    rename: () => {
      throw systemError('EXDEV')
    },
  }
  const problem = problemOf(t, () => writeEdition(root, 'dist', 乙, { disk: layered }))
  t.is(problem.code, 'layered-folder')
  t.regex(messageOf(problem), /rm -r \//)
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(甲))
})

test('a build whose lock was deleted does not replace dist/', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', 甲)
  const writer = openDist(root, 'dist', { tool: 'test' })
  writer.write({ path: 'index.html', contents: 'new' })
  rmSync(join(root, '.dist.lock'))
  t.is(problemOf(t, () => writer.commit()).code, 'lock-lost')
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(甲))
})

test('the root may be reached through a link', (t) => {
  const root = folderWith({})
  const link = join(folderWith({}), 'link')
  symlinkSync(root, link)
  writeEdition(link, 'dist', 甲)
  t.is(writeEdition(root, 'dist', 甲).written, 0)
  t.true(existsSync(join(root, 'dist/index.html')))
})
