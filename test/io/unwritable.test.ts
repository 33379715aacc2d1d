import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import { asNobody, isRoot, nobody } from '../as-nobody.ts'
import { folderWith, hashesBelow } from '../run-kumihan.ts'
import { edition, hashesOf, writeEdition } from './editions.ts'

const program = fileURLToPath(new URL('build-site.js', import.meta.url))

interface Told {
  readonly kind: string
  readonly code: string
  readonly path: string
  readonly remedy: string
}

/** Builds as a user without rights; what it says. */
function buildAsNobody(root: string): Told {
  const call = [...asNobody, process.execPath, program, 'build', root, 'dist', '乙']
  const [file = '', ...args] = call
  const told: Told = JSON.parse(execFileSync(file, args, { encoding: 'utf8' }))
  return told
}

/** A built site that belongs to the user without rights. */
function siteOfNobody(): string {
  const root = folderWith({})
  writeEdition(root, 'dist', edition('甲'))
  if (isRoot) {
    for (const path of ['', 'dist', '.kumihan']) chownSync(join(root, path), nobody, nobody)
  }
  return root
}

test('a folder that may not be written is told before the build, with the command that helps', (t) => {
  for (const [path, shown] of [
    ['', 'dist'],
    ['dist', 'dist'],
    ['.kumihan', 'dist'],
  ] as const) {
    const root = siteOfNobody()
    chmodSync(join(root, path), 0o555)
    const told = buildAsNobody(root)
    t.like(told, { kind: 'environment', code: 'not-writable', path: shown })
    t.is(told.remedy, `chmod u+rwX ${join(root, path)}`)
    chmodSync(join(root, path), 0o755)
    t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(edition('甲')))
    t.deepEqual(readdirSync(root), ['.kumihan', 'dist'])
  }
})

if (isRoot) {
  test('a folder of another user is told with chown', (t) => {
    const root = siteOfNobody()
    chownSync(join(root, 'dist'), 0, 0)
    const told = buildAsNobody(root)
    t.like(told, { code: 'not-writable', path: 'dist' })
    t.is(told.remedy, `sudo chown -R "$(id -un)" ${join(root, 'dist')}`)
  })

  test('files of another user are carried over all the same', (t) => {
    const root = siteOfNobody()
    t.like(buildAsNobody(root), { removed: 1 })
    t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(edition('乙')))
  })
}

test('on a real disk that is full, dist/ stays and the half-made site goes', (t) => {
  const root = folderWith({})
  const mountPoint = join(root, 'disk')
  mkdirSync(mountPoint)
  const script = `
    mount -t tmpfs -o size=160k tmpfs "$1" || exit 42
    "$2" "$3" build "$1" dist 甲 && head -c 24000 /dev/zero > "$1/ballast" &&
    "$2" "$3" build "$1" dist 乙 && ls -A "$1" && cat "$1/dist/index.html"`
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', 'sh', '-c', script, 'sh', mountPoint, process.execPath, program],
    { encoding: 'utf8' },
  )
  if (status !== 0 && !stdout.includes('written')) {
    t.log(`no small disk could be mounted here: ${stderr}`)
    t.pass()
    return
  }
  const [built, failed, ...rest] = stdout.trim().split('\n')
  t.regex(built ?? '', /"written":23/)
  t.regex(failed ?? '', /"kind":"environment","code":"disk-full"/)
  t.deepEqual(rest, ['.kumihan', 'ballast', 'dist', '<h1>甲の版</h1>'])
})
