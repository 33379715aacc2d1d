import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import { openDist } from '../../lib/io/dist-folder.ts'
import { ourselves } from '../../lib/io/output/lock-holder.ts'
import { processBirth } from '../../lib/io/output/process-birth.ts'
import type { LockHolder } from '../../lib/io/output/lock-holder.ts'
import { EnvironmentProblem } from '../../lib/io/environment-problem.ts'
import { folderWith, hashesBelow } from '../run-kumihan.ts'
import { edition, hashesOf } from './editions.ts'

const program = fileURLToPath(new URL('build-site.js', import.meta.url))

/** Opens and closes dist/; the code of the problem if there is one, with its message. */
function tryToOpen(root: string): string {
  try {
    openDist(root, 'dist', { tool: 'test' }).abandon()
    return 'opened'
  } catch (error) {
    if (!(error instanceof EnvironmentProblem)) throw error
    return `${error.code}: ${error.describe('en').message}`
  }
}

/** What becomes of a build that finds this lock. */
function withLock(words: string): string {
  return tryToOpen(folderWith({ '.dist.lock': words }))
}

/** This process as a lock holder, with some of it changed. */
function holder(changes: Partial<LockHolder>): string {
  return JSON.stringify({ ...ourselves(), ...changes })
}

test('a second build is told who is building', async (t) => {
  const root = folderWith({})
  const child = spawn(process.execPath, [program, 'hold', root])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  t.is(tryToOpen(root), `lock-held: another build is running (pid ${child.pid})`)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  t.is(tryToOpen(root), 'opened')
  t.deepEqual(readdirSync(root), ['.kumihan'])
})

const linuxTest = process.platform === 'linux' ? test : test.skip

linuxTest(
  'a build that has ended holds nothing, though its parent does not take note',
  async (t) => {
    const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 30'])
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    const pid = Number(line.toString())
    const words = holder({ pid, birth: processBirth(pid) })
    for (let patience = 200; patience > 0 && withLock(words) !== 'opened'; patience -= 1) {
      await setTimeout(50)
    }
    t.is(withLock(words), 'opened')
    parent.kill()
  },
)

test('a second build in the same process has to wait too', (t) => {
  const root = folderWith({})
  const writer = openDist(root, 'dist', { tool: 'test' })
  t.regex(tryToOpen(root), /^lock-held: .*pid/)
  writer.abandon()
  t.is(tryToOpen(root), 'opened')
})

test('the lock says who holds it', (t) => {
  const root = folderWith({})
  const writer = openDist(root, 'dist', { tool: 'test' })
  const words: unknown = JSON.parse(readFileSync(join(root, '.dist.lock'), 'utf8'))
  t.like(words, { pid: process.pid, host: hostname() })
  writer.abandon()
})

test('a lock that is still held is respected', (t) => {
  t.regex(withLock(holder({})), /^lock-held: another build is running/)
  t.regex(withLock(holder({ pid: 1, birth: undefined })), /^lock-held: .*pid 1/)
  t.regex(withLock(holder({ host: 'elsewhere' })), /^lock-held: .*another machine \(elsewhere\)/)
})

test('a lock that nobody holds any more is taken over', async (t) => {
  const child = spawn(process.execPath, ['--version'])
  await new Promise((resolve) => child.once('close', resolve))
  t.is(withLock(holder({ pid: child.pid ?? 0 })), 'opened')
  t.is(withLock(''), 'opened')
  t.is(withLock('{"pid":"x"}'), 'opened')
})

if (process.platform === 'linux') {
  test('a process with the same number, another start or before a restart is not the holder', (t) => {
    t.is(withLock(holder({ birth: '1' })), 'opened')
    t.is(withLock(holder({ space: 'another-boot pid:[1]' })), 'opened')
    const [boot = ''] = ourselves().space.split(' ')
    t.regex(withLock(holder({ space: `${boot} pid:[1]` })), /^lock-held: .*another machine/)
  })
}

test('of many builds that find a stale lock, those that get through leave one whole site', async (t) => {
  const root = folderWith({})
  for (let round = 0; round < 2; round += 1) {
    writeFileSync(join(root, '.dist.lock'), holder({ birth: '1' }))
    const builds = ['甲', '乙', '甲', '乙'].map((name) => {
      const child = spawn(process.execPath, [program, 'build', root, 'dist', name])
      return new Promise<string>((resolve) => {
        let output = ''
        child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)))
        child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)))
        child.once('close', () => resolve(output))
      })
    })
    const outcomes = await Promise.all(builds)
    t.true(
      outcomes.some((outcome) => outcome.includes('"written"')),
      outcomes.join(''),
    )
    for (const outcome of outcomes) t.regex(outcome, /"written"|"lock-held"|"lock-lost"/)
    const found = hashesBelow(join(root, 'dist'))
    const sites = ['甲', '乙'].map((name) => JSON.stringify(hashesOf(edition(name))))
    t.true(sites.includes(JSON.stringify(found)))
    t.deepEqual(readdirSync(root), ['.kumihan', 'dist'])
  }
})
