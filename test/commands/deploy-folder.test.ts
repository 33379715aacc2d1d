import { join } from 'node:path'
import test from 'ava'
import { hasProgram, temporaryFolder } from './run-deploy.ts'
import { scenarios } from './deploy-scenarios.ts'

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
