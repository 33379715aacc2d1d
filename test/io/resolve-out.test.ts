import { mkdirSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { EnvironmentProblem } from '../../lib/io/environment-problem.ts'
import { openDist } from '../../lib/io/dist-folder.ts'
import { folderWith } from '../run-kumihan.ts'

/** A site below a folder of its own, with things around it that an output must not be. */
function surroundings(): string {
  const around = folderWith({ 'site/articles/a.md': '', 'elsewhere/x': '', 'site/plain': '' })
  mkdirSync(join(around, 'elsewhere/dist'))
  symlinkSync('../elsewhere/dist', join(around, 'site/linked'))
  symlinkSync('../elsewhere', join(around, 'site/way'))
  return around
}

function refusalOf(root: string, out: string): string | undefined {
  try {
    openDist(root, out, { tool: 'test' }).abandon()
    return undefined
  } catch (error) {
    if (!(error instanceof EnvironmentProblem)) throw error
    return `${error.kind}: ${error.describe('en').message}`
  }
}

for (const [out, expected] of [
  ['/', /usage: .*root of the file system/],
  [homedir(), /usage: .*home folder/],
  ['.', /usage: .*contains the site/],
  ['..', /usage: .*contains the site/],
  ['articles', /usage: .*among the sources/],
  ['articles/dist', /usage: .*among the sources/],
  ['layouts/x', /usage: .*among the sources/],
  ['lib', /usage: .*among the sources/],
  ['.git/dist', /usage: .*among the sources/],
  ['plain', /usage: .*not a folder/],
  ['linked', /usage: .*symbolic link/],
  ['way/dist', /usage: .*symbolic link/],
  ['/proc', /usage: .*mount point/],
] as const) {
  test(`--out ${out === homedir() ? '~' : out} is refused`, (t) => {
    t.regex(refusalOf(join(surroundings(), 'site'), out) ?? 'taken', expected)
  })
}

for (const out of ['dist', 'public/site', '../elsewhere/dist', '../elsewhere/new', 'articles2']) {
  test(`--out ${out} is taken`, (t) => {
    t.is(refusalOf(join(surroundings(), 'site'), out), undefined)
  })
}

test('a parent that is a file is a problem of the environment', (t) => {
  const root = folderWith({ plain: '' })
  t.regex(refusalOf(root, 'plain/dist') ?? 'taken', /environment: .*not a directory/)
})
