// node build/scripts/bundle.js: the command in a few files instead of some two hundred, in
// build/bundle/, unless they are there and newer than the compiler's work. Most of what a small
// build takes is the loading of files.
import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** In milliseconds since 1970; `0` when there is no such file. */
function timeOf(path: string): number {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

async function bundle(): Promise<void> {
  const { buildSync } = await import('esbuild')
  // From the compiled files, so that what runs is what the tests import. Commands and other parts
  // that are loaded when they are needed stay files of their own; packages stay where they are.
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: ['build/lib/cli.js'],
    outdir: 'build/bundle',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
  })
  const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
  for (const name of readdirSync(join(root, 'build/bundle'))) {
    if (!made.has(name)) rmSync(join(root, 'build/bundle', name))
  }
}

if (timeOf('build/bundle/cli.js') <= timeOf('build/.tsbuildinfo')) await bundle()
