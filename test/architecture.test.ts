import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix, relative, sep } from 'node:path'
import test from 'ava'

/** From top to bottom: a room imports only from itself and from what stands below it. */
const rooms = [
  'cli.ts',
  'index.ts',
  'commands',
  'preview',
  'build-in-memory.ts',
  'build-site.ts',
  'io',
  'site',
  'import',
  'share',
  'fonts',
  'page',
  'markdown',
  'search',
  'diagrams',
  'typography',
  'article',
  'config',
  'data',
  'diagnostics',
  'text',
]

/** Rooms that may know of disk, clock and process. */
const edge = new Set(['cli.ts', 'commands', 'io'])

const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(`lib/${path}`, 'utf8'),
  }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1))

function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}

/** Paths (below lib/) of the project's own files that a source file imports. */
function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)]
  return specifiers.map((match) =>
    relative('lib', posix.join('lib', dirname(path), match[1] ?? ''))
      .split(sep)
      .join('/'),
  )
}

test('every file of lib/ stands in a known room', (t) => {
  const homeless = sources.filter(({ path }) => !rooms.includes(roomOf(path)))
  t.deepEqual(
    homeless.map(({ path }) => path),
    [],
  )
})

test('a room imports only from rooms below it', (t) => {
  const climbing = sources.flatMap(({ path, text }) =>
    importsOf(path, text)
      .filter((target) => rooms.indexOf(roomOf(target)) < rooms.indexOf(roomOf(path)))
      .map((target) => `${path} imports ${target}`),
  )
  t.deepEqual(climbing, [])
})

test('files do not import each other in a circle', (t) => {
  // What is left once every file is taken away that imports nothing of what is left.
  const left = new Map(sources.map(({ path, text }) => [path, importsOf(path, text)]))
  let before: number
  do {
    before = left.size
    for (const [path, targets] of left) {
      if (!targets.some((target) => left.has(target))) left.delete(path)
    }
  } while (left.size < before)
  t.deepEqual([...left.keys()], [])
})

test('disk, clock and process are used at the edge only', (t) => {
  const forbidden =
    /'node:(?:fs|fs\/promises|child_process|http|net|os|process)'|\bDate\.now\b|new Date\(\)|(?<![.\w])process\.\w/
  const offenders = sources
    .filter(({ path }) => !edge.has(roomOf(path)))
    .filter(({ text }) => forbidden.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
  t.deepEqual(
    offenders.map(({ path }) => path),
    [],
  )
})

test('only cli.ts uses the process', (t) => {
  const offenders = sources
    .filter(({ path }) => path !== 'cli.ts')
    .filter(({ text }) => /(?<![.\w])process\.(?:argv|exit|exitCode|cwd|env|on)\b/.test(text))
    .filter(({ text }) => !/process: NodeJS\.Process/.test(text))
  t.deepEqual(
    offenders.map(({ path }) => path),
    [],
  )
})

// Prettier is not among them: `kumihan format` and the plugin that editors load both need it.
test('a heavy package is named in one file only, so that it can be loaded on demand', (t) => {
  for (const name of [
    'diff',
    'jsdom',
    'turndown',
    'smol-toml',
    'highlight.js',
    'liquidjs',
    'image-size',
    'temml',
    'yaml',
    'subset-font',
    'harfbuzzjs',
    '@resvg/resvg-wasm',
  ]) {
    const users = sources.filter(({ text }) =>
      new RegExp(`(?:require|import)\\w*\\(\\s*['\`]${name}|^import (?!type).*'${name}`, 'm').test(
        text,
      ),
    )
    t.true(users.length <= 1, `${name}: ${users.map(({ path }) => path).join(', ')}`)
  }
})
