import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import { folderWith, runKumihan, runProgram } from '../run-kumihan.ts'

const preload = (name: string) => fileURLToPath(new URL(`../preload/${name}.js`, import.meta.url))
const compiled = fileURLToPath(new URL('../../lib', import.meta.url))

test('an old node gets a sentence in both languages, and 2', async (t) => {
  const { code, stdout, stderr } = await runKumihan(['check'], {
    node: ['--import', preload('old-node')],
  })
  t.is(code, 2)
  t.is(stdout, '')
  t.is(
    stderr,
    'kumihan: Node.js 20.19 or newer is needed, this is 18.19.0\n' +
      'kumihan: Node.js 20.19 以上が必要です（いまは 18.19.0 です）\n',
  )
})

test('without its packages, kumihan names one and says npm ci', async (t) => {
  const folder = folderWith({ 'package.json': '{ "type": "module" }' })
  cpSync(compiled, join(folder, 'build/lib'), { recursive: true })
  const { code, stderr } = await runProgram(process.execPath, [
    join(folder, 'build/lib/cli.js'),
    'check',
  ])
  t.is(code, 2)
  t.regex(stderr, /^kumihan: .*Cannot find package '[\w-]+'.*"npm ci".*\nkumihan: .*npm ci.*\n$/)
  rmSync(folder, { recursive: true })
})

test('a shell that allows a handful of open files is told how to allow more', async (t) => {
  const { code, stderr } = await runInShell('ulimit -n 24', 'check')
  t.is(code, 3)
  t.regex(stderr, /^kumihan: .*ulimit -n 256\nkumihan: .*ulimit -n 256\n$/)
})

test('hundreds of articles and pictures need no more open files than one', async (t) => {
  const files = Array.from({ length: 400 }, (_, number): [string, string] => [
    `articles/${number}.${number % 2 ? 'md' : 'txt'}`,
    `---\ntitle: 記事${number}\ndate: 2026-01-15\n---\n\n[添付](${number - 1}.txt)\n`,
  ])
  const cwd = folderWith({ ...site, ...Object.fromEntries(files) })
  const { code, stderr } = await runInShell('ulimit -n 96', 'dist', cwd)
  t.is(code, 0, stderr)
  t.regex(stderr, /記事 200/)
})

test('a reader that leaves early (| head) is no error', async (t) => {
  const body = Array.from({ length: 20 }, (_, number) => `★ ${number}\n\n`).join('')
  const cwd = folderWith({
    ...site,
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, number): [string, string] => [
        `articles/${number}.md`,
        `---\ntitle: 題\ndate: 2026-01-15\n---\n\n${body}`,
      ]),
    ),
  })
  const { code, stdout, stderr } = await runInShell(
    'set -o pipefail',
    'check --json | head -n 1',
    cwd,
  )
  t.is(code, 0, stderr)
  t.is(stdout, '{\n')
  t.is(stderr, '')
})

test('a result that cannot be written is a problem of the environment', async (t) => {
  const cwd = folderWith({ ...site, 'articles/a.md': '---\ntitle: 題\ndate: 2026-01-15\n---\n' })
  const { code, stderr } = await runInShell(':', 'check --json > /dev/full', cwd)
  t.is(code, 3)
  t.regex(stderr, /^stdout: error\[disk-full\]: ディスクがいっぱいで/)
})

const site = { 'site.yaml': 'title: 見本\nurl: https://example.com\n' }

function runInShell(before: string, call: string, cwd?: string) {
  const line = `${before}; "$0" "$1" ${call}`
  const words = ['-c', line, process.execPath, join(compiled, 'cli.js')]
  return runProgram('bash', words, { ...(cwd !== undefined && { cwd }) })
}
