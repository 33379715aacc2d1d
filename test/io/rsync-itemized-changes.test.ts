import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { assert as assertProperty, constantFrom, property, string, uniqueArray } from 'fast-check'
import { readItemizedChanges } from '../../lib/io/deploy/itemized-changes.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** The way rsync prints a name when it can show ASCII only. */
function printed(name: string): string {
  return [...Buffer.from(name)]
    .map((byte) => String.fromCharCode(byte))
    .join('')
    .replaceAll(/\\(?=#\d{3})|[^ -~\t]/g, octal)
}

function octal(character: string): string {
  return String.raw`\#${character.charCodeAt(0).toString(8).padStart(3, '0')}`
}

function changesIn(text: string) {
  return readItemizedChanges(Buffer.from(text))
}

test('new, changed and deleted files, as rsync prints them', (t) => {
  const changes = changesIn(
    `created directory /srv/www
cd+++++++++ ./
<f+++++++++ a.html
>f.st...... b.html
<fcstp..... c.html
.f..t...... only its time.html
.f..tp..... closed.html
.d..t...... sub/
.d...p..... ./
.d...p..... closed/
cd+++++++++ new/
cL+++++++++ link -> a.html
*deleting   gone/old.html
*deleting   gone/
`,
  )
  t.deepEqual(changes, {
    added: ['a.html', 'link -> a.html'],
    changed: ['b.html', 'c.html'],
    reopened: ['closed.html', 'closed/'],
    deleted: ['gone/old.html'],
    deletions: 2,
    createsTarget: true,
  })
})

test('the same from openrsync and from older versions, which have fewer letters', (t) => {
  const changes = changesIn('>f+++++++ a.html\n<f.st.... b.html\n*deleting old.html\n')
  t.deepEqual(changes.added, ['a.html'])
  t.deepEqual(changes.changed, ['b.html'])
  t.deepEqual(changes.deleted, ['old.html'])
})

test('names with blanks, #, Japanese and escapes', (t) => {
  const changes = changesIn(
    String.raw`>f+++++++++ a b#c.html
>f+++++++++ \#346\#227\#245\#346\#234\#254.html
>f+++++++++ 日本.html
>f+++++++++ back\#134#101.html
>f+++++++++ back\slash.html
*deleting   two  blanks
`,
  )
  t.deepEqual(changes.added, [
    'a b#c.html',
    '日本.html',
    '日本.html',
    String.raw`back\#101.html`,
    String.raw`back\slash.html`,
  ])
  t.deepEqual(changes.deleted, ['two  blanks'])
})

test('the greeting of a daemon and other lines say nothing', (t) => {
  const { added, changed, deletions } = changesIn(
    'Welcome!\n\nsending incremental file list\ncannot delete non-empty directory: a\n',
  )
  t.is(added.length + changed.length + deletions, 0)
})

test('any name is read as it was', (t) => {
  const names = uniqueArray(
    string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/[\0/]|^ |\/$/.test(name)),
    { minLength: 1 },
  )
  const kinds = constantFrom('<f+++++++++ ', '*deleting   ')
  assertProperty(
    property(names, kinds, (given, kind) => {
      const { added, deleted } = changesIn(
        given.map((name) => `${kind}${printed(name)}\n`).join(''),
      )
      t.deepEqual(kind.startsWith('*') ? deleted : added, given)
    }),
    { seed: 5, numRuns: 300 },
  )
})

test('names of real files, through the real rsync, in any locale', (t) => {
  const names = [
    'a b.html',
    'c#d.html',
    'メール.html',
    String.raw`e\#101.html`,
    'f\tg',
    'h\ni',
    '-j',
  ]
  const source = temporaryFolder()
  for (const name of names) writeFileSync(join(source, name), 'x')
  for (const locale of ['C', 'C.UTF-8', 'ja_JP.UTF-8']) {
    const { stdout, error } = spawnSync('rsync', ['-rin', `${source}/`, `${source}-copy/`], {
      env: { PATH: process.env['PATH'], LC_ALL: locale },
    })
    if (error) {
      t.log('rsync is not installed: its real output was not read')
      t.pass()
      return
    }
    const { added } = readItemizedChanges(stdout)
    t.deepEqual(added.toSorted(), names.toSorted(), locale)
  }
})
