import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import { temporaryFolder } from '../temporary-folder.ts'
import { hasProgram } from './run-deploy.ts'
import { assertPublished, scenarios, siteFor } from './deploy-scenarios.ts'

// To a folder of this machine, with the real rsync.

const isHere = hasProgram('rsync', '--version')
const folder = temporaryFolder()

// rsync, and whatever makes files here, is told to keep them from everybody else.
process.umask(0o077)

for (const [index, { title, run }] of scenarios.entries()) {
  test(title, async (t) => {
    if (!isHere) {
      t.log('rsync is not installed: nothing was sent')
      t.pass()
      return
    }
    const place = join(folder, `www ${index}`)
    await run(t, { target: place, folder: place })
  })
}

test('a folder of another user that the group may write keeps its owner and its permissions', (t) => {
  if (!isHere || process.getuid?.() !== 0 || !hasProgram('setpriv', '--version')) {
    t.log('this takes rsync, setpriv and root, who can become somebody else: nothing was sent')
    t.pass()
    return
  }
  const nobody = 65_534
  const target = join(temporaryFolder(), 'www')
  const place = { target, folder: target }
  const site = siteFor(place)
  mkdirSync(target)
  chmodSync(dirname(target), 0o755)
  chownSync(target, 0, nobody)
  chmodSync(target, 0o2775)
  execFileSync('chown', ['-R', `${nobody}:${nobody}`, dirname(site)])
  const cli = fileURLToPath(new URL('../../lib/cli.js', import.meta.url))
  const words = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', process.execPath, cli]
  for (const said of [/公開しました/, /もう最新です/]) {
    const { status, stderr } = spawnSync(
      'setpriv',
      [...words, 'deploy', '--yes', '--lang', 'ja', '--root', site],
      { encoding: 'utf8' },
    )
    t.is(status, 0, stderr)
    t.regex(stderr, said)
  }
  t.like(statSync(target), { uid: 0, gid: nobody, mode: 0o42775 })
  assertPublished(t, site, place)
})
