import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { hashesBelow } from '../run-kumihan.ts'
import { assertPublished, siteFor } from './deploy-scenarios.ts'
import type { Place } from './deploy-scenarios.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { article, hasProgram, runDeploy, settings, write } from './run-deploy.ts'

const isHere = hasProgram('rsync', '--version')

function testRsync(title: string, run: (t: ExecutionContext, place: Place) => Promise<void>): void {
  test(title, async (t) => {
    const folder = join(temporaryFolder(), 'www')
    if (isHere) return await run(t, { target: folder, folder })
    t.log('rsync is not installed: nothing was sent')
    t.pass()
  })
}

test('without a target there is a line to add', async (t) => {
  const site = siteFor({ target: '', folder: '' })
  write(site, { 'site.yaml': 'title: 試験\nurl: https://example.com\n' })
  const { code, stderr } = await runDeploy(site, ['--yes'])
  t.is(code, 2)
  t.regex(stderr, /site\.yaml: error\[deploy-target-missing\].*\nヒント: .*target: /)
})

test('a target that is none is shown in site.yaml', async (t) => {
  const site = siteFor({ target: 'web@example.com/var/www', folder: '' })
  const { code, stderr } = await runDeploy(site, ['--yes'])
  t.is(code, 2)
  t.regex(stderr, /site\.yaml:4:11: error\[bad-deploy-target\]/)
  t.regex(stderr, /ヒント: 「target: web@example\.com:\/var\/www」のことですか/)
})

test('the site, its output, its sources and the home folder are no targets', async (t) => {
  const site = siteFor({ target: '', folder: '' })
  for (const target of ['./', '../', './dist', './dist/a', './articles/x', homedir(), '/tmp']) {
    write(site, { 'site.yaml': settings(target.replace(/\/$/, '/.')) })
    const before = hashesBelow(join(site, 'articles'))
    const { code, stderr } = await runDeploy(site, ['--yes', '--allow-delete', '999'])
    t.is(code, 2, target)
    t.regex(stderr, /error\[(?:deploy-target-refused|bad-deploy-target)\]/, target)
    t.deepEqual(hashesBelow(join(site, 'articles')), before)
  }
})

test('a mistake in an article ends it before anything is looked at', async (t) => {
  const site = siteFor({ target: 'nobody@no-such-host.invalid:/x', folder: '' })
  write(site, { 'articles/c.md': '---\ntitle: c\ndate: 2026-02-30\n---\n' })
  const { code, stderr } = await runDeploy(site, ['--yes'])
  t.is(code, 1)
  t.regex(stderr, /articles\/c\.md:3:\d+: error/)
  t.notRegex(stderr, /no-such-host/)
})

test('--allow-delete takes a number', async (t) => {
  const { code, stderr } = await runDeploy(siteFor({ target: '/x', folder: '' }), [
    '--allow-delete',
    'all',
  ])
  t.is(code, 2)
  t.regex(stderr, /--allow-delete には、消してよいファイルの数/)
})

testRsync('it asks, and sends nothing without a yes', async (t, place) => {
  const site = siteFor(place)
  for (const answer of ['', 'n', 'いいえ', null]) {
    const { code, stderr, questions } = await runDeploy(site, [], { answer })
    t.is(code, 130, stderr)
    t.deepEqual(questions, ['公開しますか？ [y/N] '])
    t.regex(stderr, /公開しませんでした。公開先は前のままです/)
    t.false(existsSync(place.folder))
  }
  t.is((await runDeploy(site, [], { answer: 'ｙ' })).code, 0)
  assertPublished(t, site, place)
})

testRsync('without a terminal it wants --yes', async (t, place) => {
  const { code, stderr } = await runDeploy(siteFor(place))
  t.is(code, 2)
  t.regex(stderr, /error\[deploy-unconfirmed\].*\nヒント: .*--yes.*--dry-run/)
  t.false(existsSync(place.folder))
})

testRsync(
  'a first deployment to a folder that is not empty asks, even with --yes',
  async (t, place) => {
    const site = siteFor(place)
    mkdirSync(place.folder)
    write(place.folder, { 'index.html': 'another site', '.well-known/security.txt': 'x' })
    const refused = await runDeploy(site, ['--yes'], { answer: 'n' })
    t.is(refused.code, 130)
    t.deepEqual(refused.questions, [
      '公開先には、もう 1 ファイルあります。ここに公開しますか？ [y/N] ',
    ])
    t.is((await runDeploy(site, ['--yes'], { answer: 'y' })).code, 0)
    write(site, { 'articles/c.md': article('三つめ') })
    t.deepEqual(
      (await runDeploy(site, ['--yes'], { answer: 'n' })).questions,
      [],
      'it knows it now',
    )
  },
)

testRsync(
  'what lay at a new target: its pages are named as addresses that go',
  async (t, place) => {
    const site = siteFor(place)
    mkdirSync(place.folder)
    write(place.folder, { 'blog/index.html': 'old', 'index.html': 'old', 'wp-config.php': 'x' })
    const { stderr } = await runDeploy(site, ['--dry-run'])
    t.regex(stderr, /warning\[unknown-on-server\]: .*blog\/index\.html、wp-config\.php/)
    t.regex(
      stderr,
      /warning\[url-removed\]: \/blog\/ がなくなります\nヒント: .*aliases: \[\/blog\/\]/,
    )
    t.notRegex(stderr, /\/wp-config\.php がなくなります/)
    t.notRegex(stderr, /いま \/ にある記事/, 'the home page is no article')
  },
)

testRsync('another machine that finds its own site there asks nothing', async (t, place) => {
  const site = siteFor(place)
  await runDeploy(site, ['--yes'])
  const clone = siteFor(place)
  t.deepEqual((await runDeploy(clone, ['--yes'], { answer: 'n' })).questions, [])
  write(clone, { 'articles/c.md': article('三つめ') })
  const { code, questions } = await runDeploy(clone, ['--yes'], { answer: 'n' })
  t.is(code, 0)
  t.deepEqual(questions, [])
})

testRsync('--json prints one object with the names, and never asks', async (t, place) => {
  const site = siteFor(place)
  const asked = await runDeploy(site, ['--json'], { answer: 'y' })
  t.is(asked.code, 2)
  t.deepEqual(asked.questions, [])
  t.is(asked.stderr, '')
  t.like(JSON.parse(asked.stdout), {
    version: 1,
    summary: { target: place.target, sent: false, dryRun: false, errors: 1 },
    diagnostics: [{ severity: 'error', code: 'deploy-unconfirmed' }],
  })
  const look = JSON.parse((await runDeploy(site, ['--json', '--dry-run'])).stdout) as Report
  t.true(look.summary.added.includes('a.html'))
  t.false(existsSync(place.folder))
  const { summary } = JSON.parse((await runDeploy(site, ['--json', '--yes'])).stdout) as Report
  t.deepEqual(summary, { ...look.summary, sent: true, dryRun: false })
})

interface Report {
  readonly summary: { readonly added: readonly string[] }
}

testRsync('names from the server cannot speak to the terminal', async (t, place) => {
  const site = siteFor(place)
  await runDeploy(site, ['--yes'])
  write(place.folder, { 'a\u001B[2J\nb.txt': 'x' })
  const { stderr } = await runDeploy(site, ['--dry-run'])
  t.false(stderr.includes('\u001B'))
  t.regex(stderr, / {2}- a␛\[2J␊b\.txt\n/)
})

testRsync('at a real terminal the question waits for a line', async (t, place) => {
  if (!hasProgram('script', '--version')) {
    t.log('script(1) is not installed: no terminal was opened')
    t.pass()
    return
  }
  const site = siteFor(place)
  write(dirname(site), {
    'site/site.yaml': settings(place.target),
    'site/articles/a.md': article('記事'),
  })
  const { code, output } = await atTerminal(join(dirname(site), 'site'), 'y')
  t.is(code, 0, output)
  t.regex(output, /公開しますか？ \[y\/N\] [\s\S]*公開しました/)
  t.true(existsSync(join(place.folder, 'a.html')))
})

/** Runs `kumihan deploy` in a terminal of its own, and types a line when it is asked. */
function atTerminal(root: string, line: string): Promise<{ code: number | null; output: string }> {
  const cli = fileURLToPath(new URL('../../lib/cli.js', import.meta.url))
  const command = `'${process.execPath}' '${cli}' deploy --lang ja --root '${root}'`
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TERM: 'xterm' }
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], { env })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (output.endsWith('[y/N] ')) child.stdin.write(`${line}\r`)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
