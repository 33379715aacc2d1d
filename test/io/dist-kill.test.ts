import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { openDist } from '../../lib/io/dist-folder.ts'
import { folderWith, hashesBelow } from '../run-kumihan.ts'
import { edition, hashesOf, writeEdition } from './editions.ts'

const program = fileURLToPath(new URL('build-site.js', import.meta.url))
const whole = new Set(['甲', '乙'].map((name) => JSON.stringify(hashesOf(edition(name)))))

/** Moments between 0 and 1, the same in every run and spread evenly. */
const moments = Array.from({ length: 50 }, (_, round) => (round * 0.618_033_988_7) % 1)

/** Builds 甲 and 乙 by turns in another process, and kills that without mercy. */
async function buildAndKill(root: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [program, 'alternate', root])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
}

/** Kills a build at each of the moments; the sites that were found, as JSON. */
async function killAt(milliseconds: readonly number[], t: ExecutionContext): Promise<string[]> {
  const root = folderWith({})
  writeEdition(root, 'dist', edition('甲'))
  const seen: string[] = []
  for (const moment of milliseconds) {
    await buildAndKill(root, moment)
    const beside = readdirSync(root).find((name) => name.startsWith('.dist.old-'))
    const isThere = existsSync(join(root, 'dist'))
    const found = JSON.stringify(hashesBelow(join(root, isThere ? 'dist' : (beside ?? 'dist'))))
    t.true(whole.has(found), `after ${moment} ms, ${isThere ? 'in place' : 'beside'}`)

    openDist(root, 'dist', { tool: 'test' }).abandon()
    t.is(JSON.stringify(hashesBelow(join(root, 'dist'))), found, `after ${moment} ms, repaired`)
    t.deepEqual(readdirSync(root), ['.kumihan', 'dist'])
    seen.push(found)
  }
  return seen
}

test('kill -9 at 50 moments: dist/ is one site or the other, whole', async (t) => {
  const milliseconds = moments.map((moment) => 60 * moment)
  const halves = [milliseconds.slice(0, 25), milliseconds.slice(25)]
  const seen = await Promise.all(halves.map((half) => killAt(half, t)))
  // Sorted: ava compares sets in their order, and which site was seen first is chance.
  t.deepEqual([...new Set(seen.flat())].toSorted(), [...whole].toSorted())
})
