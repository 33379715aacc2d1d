import { hash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import type { Arbitrary } from 'fast-check'
import {
  assert as assertProperty,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  nat,
  option,
  property,
  record,
} from 'fast-check'
import { openDeployment } from '../../lib/io/deploy/deployment.ts'
import { EnvironmentProblem } from '../../lib/io/environment-problem.ts'
import { publishedFiles } from '../../lib/io/deploy/published-files.ts'
import { hashesBelow } from '../run-kumihan.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import {
  article,
  copyOf,
  preferPrograms,
  runDeploy,
  settings,
  tamperWith,
  write,
} from './run-deploy.ts'

// No run without a verified manifest, with zero articles or with too many deletions ever starts a
// transfer. The rsync of this file notes the words it was called with, and prints what it is told.

const programs = temporaryFolder()
const calls = join(programs, 'calls')
const printed = join(programs, 'printed')
write(programs, {
  rsync: `#!/bin/sh\nprintf '%s\\0' "$@" >> '${calls}'\nprintf '\\n' >> '${calls}'\ncat '${printed}'\n`,
})
chmodSync(join(programs, 'rsync'), 0o755)
preferPrograms(programs)

const target = '/srv/no/such/folder'

/** What kumihan remembers of the target. */
function memoryOf(site: string): string {
  return join(site, `.kumihan/published-${hash('sha256', target).slice(0, 8)}.json`)
}

/** The words of every call since the last look. */
function callsMade(): readonly (readonly string[])[] {
  if (!existsSync(calls)) return []
  const lines = readFileSync(calls, 'utf8').split('\n').slice(0, -1)
  rmSync(calls)
  return lines.map((line) => line.split('\0').slice(0, -1))
}

function transfersIn(made: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return made.filter((words) => !words.includes('--dry-run'))
}

function printsDeletions(count: number): string {
  return Array.from({ length: count }, (_, index) => `*deleting   old-${index}.html\n`).join('')
}

function siteWith(articles: number, images = 0): string {
  const site = temporaryFolder()
  write(site, {
    ...Object.fromEntries(
      Array.from({ length: images }, (_, index) => [`articles/${index}.pdf`, 'x']),
    ),
    'site.yaml': settings(target),
    'articles/drafts/x.md': '---\ntitle: 下書き\n---\n\n途中。\n',
    ...Object.fromEntries(
      Array.from({ length: articles }, (_, index) => [`articles/${index}.md`, article('記事')]),
    ),
  })
  return site
}

/** What a site is made of; in a large one, a tenth is more than ten files. */
const sizes = { none: [0], small: [1], medium: [2, 10], large: [2, 130] } as const

type Size = keyof typeof sizes

const situations = record({
  size: constantFrom<Size>('none', 'small', 'small', 'medium', 'large', 'large', 'large'),
  dist: constantFrom('as built', 'as built', 'as built', 'changed', 'foreign file'),
  deletions: integer({ min: 0, max: 20 }),
  remembered: boolean(),
  yes: boolean(),
  dryRun: constantFrom(false, false, false, true),
  json: constantFrom(false, false, true),
  allowDelete: option(integer({ min: 0, max: 20 }), { nil: undefined, freq: 1 }),
  answer: constantFrom('y', 'n', undefined),
})

type Situation = typeof situations extends Arbitrary<infer Value> ? Value : never

/** The rules once more, as plainly as can be. */
function mayBeSent(situation: Situation, limit: number): boolean {
  const { size, dist, deletions, remembered, yes, json, allowDelete, answer } = situation
  if (size === 'none' || dist !== 'as built' || situation.dryRun) return false
  if (deletions > limit) return false
  const isSettled = remembered || allowDelete !== undefined
  if (yes && isSettled) return true
  const isAttended = answer !== undefined && !json
  return isAttended ? answer === 'y' : yes && deletions === 0
}

/** A dry run that has nothing to complain of ends well, too. */
function isLookedAt({ size, dist, dryRun, deletions }: Situation, limit: number): boolean {
  return size !== 'none' && dist === 'as built' && dryRun && deletions <= limit
}

test.serial('nothing is sent unless everything is right', async (t) => {
  write(programs, { printed: '' })
  const built = new Map<Size, string>()
  for (const [size, [articles, images]] of Object.entries(sizes)) {
    const site = siteWith(articles, images)
    await runDeploy(site, ['--dry-run'])
    // The target looked like this very site, and was taken for it.
    rmSync(memoryOf(site), { force: true })
    built.set(size as Size, site)
  }
  callsMade()
  const outcomes = { sent: 0, refused: 0, tenth: 0, moreThanATenth: 0 }

  await assertProperty(
    asyncProperty(situations, async (situation) => {
      const { size, dist, deletions, remembered, allowDelete, answer } = situation
      const site = copyOf(built.get(size) ?? '')
      // All of dist/ lies there but the new file, and besides it what is to go.
      const filesThere = Object.keys(hashesBelow(join(site, 'dist'))).length - 1 + deletions
      const limit = allowDelete ?? Math.max(10, Math.floor(filesThere / 10))
      if (dist === 'changed') tamperWith(join(site, 'dist/index.html'))
      if (dist === 'foreign file') write(site, { 'dist/notes.txt': 'x' })
      const memory = publishedFiles(join(site, '.kumihan'), target)
      if (remembered) memory.write(Array.from({ length: 25 }, (_, index) => `old-${index}.html`))
      // Something always changes, or there would be nothing to send.
      write(programs, { printed: `<f+++++++++ new.html\n${printsDeletions(deletions)}` })
      const words = [
        ...(situation.yes ? ['--yes'] : []),
        ...(situation.dryRun ? ['--dry-run'] : []),
        ...(situation.json ? ['--json'] : []),
        ...(allowDelete === undefined ? [] : ['--allow-delete', String(allowDelete)]),
      ]
      const { code } = await runDeploy(site, words, answer === undefined ? {} : { answer })
      rmSync(site, { recursive: true })

      const made = callsMade()
      const transfers = transfersIn(made)
      if (size === 'none' || dist !== 'as built') t.deepEqual(made, [])
      t.is(transfers.length > 0, mayBeSent(situation, limit))
      t.is(code === 0, mayBeSent(situation, limit) || isLookedAt(situation, limit))
      outcomes[transfers.length > 0 ? 'sent' : 'refused'] += 1
      if (allowDelete === undefined && dist === 'as built' && deletions > 10) {
        if (transfers.length > 0) outcomes.tenth += 1
        else if (deletions > limit) outcomes.moreThanATenth += 1
      }

      for (const transfer of transfers) {
        t.is(transfer.includes(`--max-delete=${deletions}`), deletions > 0)
        t.is(transfer.includes('--delete-delay'), deletions > 0)
        t.deepEqual(transfer.slice(-1), [`${target}/`])
      }
    }),
    { seed: 108, numRuns: 120 },
  )
  t.log(outcomes)
  t.true(outcomes.sent > 12 && outcomes.refused > 60)
  t.true(outcomes.tenth > 2 && outcomes.moreThanATenth > 5, 'both sides of the limit were met')
})

/** What may happen to dist/ and to what is remembered of it, at a place that chance picks. */
const damages: Readonly<Record<string, (copy: string, place: number) => void>> = {
  'a byte changed': (copy, place) => tamperWith(fileAt(copy, 'dist', place)),
  'a file cut short': (copy, place) => {
    const file = fileAt(copy, 'dist', place)
    writeFileSync(file, readFileSync(file).subarray(0, -1))
  },
  'a file missing': (copy, place) => rmSync(fileAt(copy, 'dist', place)),
  'a file too many': (copy, place) => write(copy, { [`dist/x${place}.html`]: 'x' }),
  'dist/ missing': (copy) => rmSync(join(copy, 'dist'), { recursive: true }),
  'dist/ empty': (copy) => {
    rmSync(join(copy, 'dist'), { recursive: true })
    mkdirSync(join(copy, 'dist'))
  },
  'no memory': (copy) => rmSync(join(copy, '.kumihan'), { recursive: true }),
  'the manifest cut short': (copy, place) => {
    const manifest = manifestOf(copy)
    const text = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, text.slice(0, place % text.trimEnd().length))
  },
  'a line of the manifest missing': (copy, place) => {
    const manifest = manifestOf(copy)
    const { files, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { files: unknown[] }
    const left = files.toSpliced(place % files.length, 1)
    writeFileSync(manifest, JSON.stringify({ ...rest, files: left }))
  },
}

function fileAt(copy: string, folder: string, place: number): string {
  const files = Object.keys(hashesBelow(join(copy, folder)))
  return join(copy, folder, files[place % files.length] ?? '')
}

function manifestOf(copy: string): string {
  const name = readdirSync(join(copy, '.kumihan')).find((one) => /^dist-.*\.json$/.test(one))
  return join(copy, '.kumihan', name ?? '')
}

test.serial('nothing is called for dist/ that is not what its manifest says', async (t) => {
  const site = siteWith(1)
  write(programs, { printed: '' })
  await runDeploy(site, ['--dry-run'])
  callsMade()
  const request = {
    out: 'dist',
    target: { kind: 'folder', path: target },
    protect: [],
    interrupted: () => Promise.resolve(false),
  } as const
  openDeployment({ ...request, root: copyOf(site) }).close()
  const met = new Set<string>()
  assertProperty(
    property(constantFrom(...Object.keys(damages)), nat(2 ** 30), (name, place) => {
      met.add(name)
      const copy = copyOf(site)
      damages[name]?.(copy, place)
      const error = t.throws(
        () => openDeployment({ ...request, root: copy }),
        { instanceOf: EnvironmentProblem },
        name,
      )
      t.is(error?.code, 'dist-unverified', name)
      t.false(existsSync(join(copy, '.dist.lock')), 'others can build again')
      rmSync(copy, { recursive: true })
    }),
    { seed: 109, numRuns: 60 },
  )
  t.is(met.size, Object.keys(damages).length)
  t.deepEqual(callsMade(), [])
})

test.serial('the words that rsync gets are those of the rules, for every run', async (t) => {
  const site = siteWith(1)
  write(programs, {
    printed: '<f+++++++++ a.png\n<f.st...... index.html\n*deleting   old-1.html\n',
  })
  const { code, stderr } = await runDeploy(site, ['--yes', '--allow-delete', '1'])
  t.is(code, 0, stderr)
  const [plan = [], assets = [], whole = [], ...others] = callsMade()
  t.deepEqual(others, [])
  t.true(plan.includes('--dry-run') && plan.includes('--delete-delay'))
  t.false(plan.some((word) => word.startsWith('--max-delete')))
  t.true(assets.includes('--exclude=*.html'))
  t.false(assets.some((word) => word.startsWith('--delete')))
  t.true(whole.includes('--max-delete=1'))
  for (const words of [plan, assets, whole]) {
    t.is(words[0], '-rlpci')
    t.true(words.includes('--delay-updates') && words.includes('--safe-links'))
    t.deepEqual(words.slice(-2), [`${site}/dist/`, `${target}/`])
  }
})

test.serial('without a change of assets, their pass is left out', async (t) => {
  const site = siteWith(1)
  write(programs, { printed: '<f.st...... index.html\n' })
  await runDeploy(site, ['--yes'])
  t.is(transfersIn(callsMade()).length, 1)
})

test.serial('without rsync: how to install it', async (t) => {
  const site = siteWith(1)
  const path = process.env['PATH']
  process.env['PATH'] = temporaryFolder()
  const { code, stderr } = await runDeploy(site, ['--yes'])
  process.env['PATH'] = path
  t.is(code, 3)
  t.regex(stderr, /error\[rsync-missing\]: rsync が見つかりません/)
  t.regex(stderr, /ヒント: .*(?:install|add|-S) rsync/)
})

test.serial('Ctrl-C ends rsync and the command', async (t) => {
  const site = siteWith(1)
  const slow = temporaryFolder()
  const marker = join(slow, 'started')
  const path = process.env['PATH']
  preferPrograms(slow)
  const wait = `echo > '${marker}'; exec sleep 60`
  for (const [script, words] of [
    [wait, /中断しました。公開先は前のままです/],
    [
      `case "$*" in *--dry-run*) echo '<f+++++++++ a.png';; *) ${wait};; esac`,
      /途中で中断しました。もう一度実行すると/,
    ],
  ] as const) {
    write(slow, { rsync: `#!/bin/sh\n${script}\n` })
    chmodSync(join(slow, 'rsync'), 0o755)
    rmSync(marker, { force: true })
    const started = Date.now()
    const { code, stderr } = await runDeploy(site, ['--yes'], {
      interrupted: () => existsSync(marker),
    })
    t.is(code, 130)
    t.regex(stderr, words)
    t.true(Date.now() - started < 30_000)
  }
  process.env['PATH'] = path
})
