import { chmodSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import { asNobody, isRoot, nobody } from '../as-nobody.ts'
import { folderWith, runProgram } from '../run-kumihan.ts'
import type { Outcome } from '../run-kumihan.ts'

const cli = fileURLToPath(new URL('../../bundle/cli.js', import.meta.url))

/** A site of the user without rights. */
function site(): string {
  const root = folderWith({
    'site.yaml': 'title: 覚え書き\nurl: https://example.com\n',
    'articles/a.md': '---\ntitle: 題\ndate: 2026-01-15\n---\n\n本文。\n',
  })
  if (isRoot) {
    for (const path of ['', 'site.yaml', 'articles', 'articles/a.md'])
      chownSync(join(root, path), nobody, nobody)
  }
  return root
}

function runAsNobody(...args: readonly string[]): Promise<Outcome> {
  const [program = '', ...words] = [...asNobody, process.execPath, cli, ...args]
  return runProgram(program, words)
}

test('a site whose folder may not be entered is told of as unreadable, by every command', async (t) => {
  const root = site()
  chmodSync(root, 0o644)
  for (const command of ['check', 'format', 'dist', 'deploy']) {
    const { code, stderr } = await runAsNobody(command, '--root', root)
    t.is(code, 3, command)
    t.regex(stderr, /error\[(?:unreadable-file|not-writable)\]/, command)
    t.true(stderr.includes(`chmod u+rwX ${root}\n`), stderr)
  }
  chmodSync(root, 0o755)
})

test('articles in a folder that may be listed and not entered are named', async (t) => {
  const root = site()
  chmodSync(join(root, 'articles'), 0o644)
  for (const command of ['check', 'format', 'dist']) {
    const { code, stderr } = await runAsNobody(command, '--root', root)
    t.is(code, 1, command)
    t.regex(stderr, /^articles\/a\.md: error\[unreadable-file\]/, command)
    t.true(stderr.includes(`chmod u+rwX ${root}/articles\n`), stderr)
    t.notRegex(stderr, /整っています/, command)
  }
  chmodSync(join(root, 'articles'), 0o755)
})
