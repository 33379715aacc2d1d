// node build/bench/run.js [options]: how long builds take, against others. README.md says more.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureLatency } from './latency.ts'
import { measure } from './measure.ts'
import type { Sample } from './measure.ts'
import { measureRounds } from './rounds.ts'
import { ratiosOf, spreadOf } from './statistics.ts'
import { comparisonTable, range, table } from './table.ts'
import { findEleventy } from './tools/eleventy.ts'
import { findHugo } from './tools/hugo.ts'
import { cli, kumihan } from './tools/kumihan.ts'
import type { Command, Tool } from './tools/tool.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10,100,1000' },
    rounds: { type: 'string', default: '7' },
    saves: { type: 'string', default: '20' },
    highlight: { type: 'boolean', default: false },
    hugo: { type: 'string', default: 'hugo' },
    eleventy: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const saves = Number(values.saves)
const sizes = values.articles.split(',').map(Number)
const peers = values.alone
  ? []
  : [
      findHugo(values.hugo),
      values.eleventy === undefined ? undefined : findEleventy(values.eleventy),
    ]
const tools: readonly Tool[] = [kumihan, ...peers.filter((peer) => peer !== undefined)]

const bareNode: Command = [process.execPath, '-e', '0']
const version: Command = [process.execPath, cli, '--version']
/** The same work every time: whatever it takes longer is the machine's doing. */
const sameWork: Command = [
  process.execPath,
  '-e',
  'let n = 0; for (let i = 0; i < 3e8; i += 1) n ^= i',
]

async function main(): Promise<void> {
  // The command as the compiler has left it.
  await import('../scripts/bundle.ts')
  const folder = mkdtempSync(join(tmpdir(), 'kumihan-bench-'))
  try {
    print(`${machine()}\n\n${await start(folder)}`)
    for (const articles of sizes) await compare(folder, articles)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Both programs take turns, too. */
async function start(folder: string): Promise<string> {
  const samples: Record<'bare' | 'version' | 'work', Sample[]> = { bare: [], version: [], work: [] }
  for (let round = 0; round < Math.max(rounds, 15); round += 1) {
    samples.bare.push(await measure(bareNode, folder))
    samples.version.push(await measure(version, folder))
    samples.work.push(await measure(sameWork, folder))
  }
  const wall = (list: readonly Sample[]) => list.map((sample) => sample.wall)
  const cpu = (list: readonly Sample[]) => list.map((sample) => sample.cpu)
  const work = spreadOf(wall(samples.work))
  const noise = ratiosOf(
    wall(samples.work),
    samples.work.map(() => work.median),
  )
  const rows = [
    ['bare node', range(spreadOf(wall(samples.bare))), range(spreadOf(cpu(samples.bare)))],
    [
      '`kumihan --version`',
      range(spreadOf(wall(samples.version))),
      range(spreadOf(cpu(samples.version))),
    ],
  ]
  const noiseText = `One piece of work, done again and again, took ${range(noise)} times its median.`
  return `${noiseText}\n\n${table(['start', 'wall, s', 'CPU, s'], rows)}`
}

async function compare(folder: string, articles: number): Promise<void> {
  const size = { articles, highlight: values.highlight }
  const place = join(folder, String(articles))
  const enter = (round: number) => process.stderr.write(`N = ${articles}: ${round + 1}/${rounds}\n`)
  const all = await measureRounds(tools, { folder: place, size, rounds, enter })
  const heading = `N = ${articles.toLocaleString('en')}${values.highlight ? ', code highlighted' : ''}`
  print(`## ${heading}\n\n${comparisonTable(all)}`)
  if (saves > 0) {
    const waits: string[][] = []
    for (const [index, tool] of tools.entries()) {
      const list = await measureLatency(tool, join(place, String(index)), size, saves)
      waits.push([tool.name, range(spreadOf(list))])
    }
    print(table(['from save to fresh page', 'ms'], waits))
  }
  rmSync(place, { recursive: true })
}

function machine(): string {
  const [cpu] = cpus()
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0)
  return `Medians of ${rounds} rounds (least–most), tools taking turns. ${cpus().length} × ${cpu?.model ?? '?'}, ${gigabytes} GiB, node ${process.versions.node}.`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

await main()
