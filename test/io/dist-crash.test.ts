import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { openDist } from '../../lib/io/dist-folder.ts'
import { disk } from '../../lib/io/output/disk.ts'
import type { Disk } from '../../lib/io/output/disk.ts'
import { folderWith, hashesBelow, mtimesBelow } from '../run-kumihan.ts'
import { edition, hashesOf, writeEdition } from './editions.ts'

const old = edition('旧', 6)
const fresh = edition('新', 6)

/** A disk on which the machine dies at an operation: neither that one nor any later one happens. */
function dyingDisk(survives: number): { readonly disk: Disk; readonly isDead: () => boolean } {
  let done = 0
  const mortal =
    <A extends readonly unknown[], R>(operation: (...args: A) => R) =>
    (...args: A): R => {
      if (done >= survives) {
        done = Infinity
        throw new Error('the machine is off')
      }
      done += 1
      return operation(...args)
    }
  return {
    isDead: () => done === Infinity,
    disk: {
      makeFolder: mortal(disk.makeFolder),
      writeFile: mortal(disk.writeFile),
      link: mortal(disk.link),
      copy: mortal(disk.copy),
      rename: mortal(disk.rename),
      remove: mortal(disk.remove),
    },
  }
}

/** Builds the new edition until the machine dies; false when it lived through it. */
function buildUntilDeath(root: string, survives: number): boolean {
  const mortal = dyingDisk(survives)
  try {
    writeEdition(root, 'dist', fresh, { disk: mortal.disk })
  } catch (error) {
    if (!mortal.isDead()) throw error
  }
  rmSync(join(root, '.dist.lock'), { force: true })
  return mortal.isDead()
}

/** What stands at dist/, or beside it when that is missing. */
function wholeSite(root: string): Readonly<Record<string, string>> {
  const beside = readdirSync(root).find((name) => name.startsWith('.dist.old-'))
  return hashesBelow(join(root, existsSync(join(root, 'dist')) ? 'dist' : (beside ?? 'dist')))
}

test('wherever the machine dies, dist/ is the old or the new site, or missing with the old one beside it', (t) => {
  const begun = folderWith({})
  writeEdition(begun, 'dist', old)
  const states = new Set<string>()
  let operations = 0
  for (; ; operations += 1) {
    const root = join(folderWith({}), 'site')
    cpSync(begun, root, { recursive: true, preserveTimestamps: true })
    if (!buildUntilDeath(root, operations)) break
    const found = wholeSite(root)
    const isNew = JSON.stringify(found) === JSON.stringify(hashesOf(fresh))
    if (!isNew) t.deepEqual(found, hashesOf(old), `after ${operations} operations`)
    states.add(`${isNew ? 'new' : 'old'} ${existsSync(join(root, 'dist')) ? 'in place' : 'beside'}`)

    // The next start puts things right, even if its build comes to nothing.
    openDist(root, 'dist', { tool: 'test' }).abandon()
    t.deepEqual(hashesBelow(join(root, 'dist')), isNew ? hashesOf(fresh) : hashesOf(old))
    t.deepEqual(readdirSync(root), ['.kumihan', 'dist'])
    t.deepEqual(readdirSync(join(root, '.kumihan')).length, 2)

    // And the manifest is that of the site that is there: nothing is foreign, nothing rewritten.
    const before = mtimesBelow(join(root, 'dist'))
    t.is(writeEdition(root, 'dist', isNew ? fresh : old).written, 0)
    t.deepEqual(mtimesBelow(join(root, 'dist')), before)
  }
  t.deepEqual([...states], ['old in place', 'old beside', 'new in place'])
  t.true(operations > fresh.length)
})

test('wherever the machine dies in a first build, there is no site or a whole one', (t) => {
  for (let operations = 0; ; operations += 1) {
    const root = folderWith({})
    const died = buildUntilDeath(root, operations)
    const found = hashesBelow(join(root, 'dist'))
    t.true(
      [hashesOf([]), hashesOf(fresh)].some(
        (site) => JSON.stringify(site) === JSON.stringify(found),
      ),
    )
    t.like(writeEdition(root, 'dist', fresh), { removed: 0 })
    t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(fresh))
    t.deepEqual(readdirSync(root), ['.kumihan', 'dist'])
    if (!died) break
  }
})

test('wherever the machine dies in a repair, the next one finishes it', (t) => {
  const killed = folderWith({})
  writeEdition(killed, 'dist', old)
  let between = 0
  do {
    between += 1
    rmSync(killed, { recursive: true })
    writeEdition(killed, 'dist', old)
    buildUntilDeath(killed, between)
  } while (existsSync(join(killed, 'dist')))

  for (let operations = 0; ; operations += 1) {
    const root = join(folderWith({}), 'site')
    cpSync(killed, root, { recursive: true, preserveTimestamps: true })
    const mortal = dyingDisk(operations)
    try {
      openDist(root, 'dist', { tool: 'test', disk: mortal.disk }).abandon()
    } catch (error) {
      if (!mortal.isDead()) throw error
    }
    rmSync(join(root, '.dist.lock'), { force: true })
    t.deepEqual(wholeSite(root), hashesOf(old), `after ${operations} operations`)
    openDist(root, 'dist', { tool: 'test' }).abandon()
    t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(old))
    t.deepEqual(readdirSync(root), ['.kumihan', 'dist'])
    if (!mortal.isDead()) break
  }
})

test('a dist/ that was made anew while it was missing gives way to the old site', (t) => {
  const root = folderWith({})
  writeEdition(root, 'dist', old)
  for (let operations = 1; existsSync(join(root, 'dist')); operations += 1) {
    openDist(root, 'dist', { tool: 'test' }).abandon()
    buildUntilDeath(root, operations)
  }
  cpSync(folderWith({}), join(root, 'dist'), { recursive: true })
  openDist(root, 'dist', { tool: 'test' }).abandon()
  t.deepEqual(hashesBelow(join(root, 'dist')), hashesOf(old))
})
