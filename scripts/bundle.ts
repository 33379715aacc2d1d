// node build/scripts/bundle.js: the command in a few files instead of some two hundred, in
// build/bundle/, unless they are there and newer than the compiler's work. Most of what a small
// build takes is the loading of files.
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** In milliseconds since 1970; `0` when there is no such file. */
function timeOf(path: string): number {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** The packages that every build of a site needs: they go into the bundle, the others stay outside. */
const needed =
  /^(markdown-it(-(footnote|deflist|cjk-friendly))?|mdurl|uc\.micro|entities|linkify-it|punycode\.js|get-east-asian-width|valibot|fastest-levenshtein)$/

const packages: Plugin = {
  name: 'packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || needed.test(path) ? undefined : { path, external: true },
    )
  },
}

/**
 * The published files of markdown-it set up each token's fields through `Object.defineProperty`, a
 * trace of how they were compiled. Its sources have plain fields, which V8 sets up in a fraction of
 * the time.
 */
const plainFields: Plugin = {
  name: 'plain-fields',
  setup(build) {
    build.onLoad({ filter: /[\\/](markdown-it|linkify-it)[\\/].*\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        /_defineProperty\(\s*this,\s*(?:\/\*.*?\*\/\s*)?"(\w+)",/gs,
        '(this.$1 =',
      ),
    }))
  },
}

async function bundle(): Promise<void> {
  const { build } = await import('esbuild')
  // From the compiled files, so that what runs is what the tests import. Commands and other parts
  // that are loaded when they are needed stay files of their own.
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['build/lib/cli.js'],
    outdir: 'build/bundle',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    plugins: [packages, plainFields],
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
