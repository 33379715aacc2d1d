import { appendFileSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './measure.ts'
import type { Sample } from './measure.ts'
import type { SiteSize, Tool } from './tools/tool.ts'

/** The situations in which a site is built. */
export const situations = ['cold', 'no-op', 'one changed'] as const
export type Situation = (typeof situations)[number]

/** What every round of a tool took. */
export type Samples = Readonly<Record<Situation, readonly Sample[]>>

interface Wish {
  /** Where sites are made; they stay there. */
  readonly folder: string
  readonly size: SiteSize
  readonly rounds: number
  /** Told of each round that begins. */
  readonly enter: (round: number) => void
}

/** Builds a site of each tool again and again, the tools taking turns, so that all meet the same noise. */
export async function measureRounds(
  tools: readonly Tool[],
  { folder, size, rounds, enter }: Wish,
): Promise<ReadonlyMap<Tool, Samples>> {
  const sites = tools.map((tool, index) => ({ tool, site: join(folder, String(index)) }))
  for (const { tool, site } of sites) {
    mkdirSync(site, { recursive: true })
    tool.makeSite(site, size)
    // Once for the disk: what is read for the first time counts for nobody.
    await measure(tool.build, site)
  }
  const all = new Map(tools.map((tool) => [tool, emptySamples()]))
  for (let round = 0; round < rounds; round += 1) {
    enter(round)
    for (const { tool, site } of sites) {
      for (const situation of situations) {
        prepare[situation](tool, site, size, round)
        all.get(tool)?.[situation].push(await measure(tool.build, site))
      }
    }
  }
  return all
}

/** What is done to a site before it is built. */
const prepare: Readonly<
  Record<Situation, (tool: Tool, site: string, size: SiteSize, round: number) => void>
> = {
  // Put aside instead of removed: without a journal, ext4 looks at every inode that was freed in the
  // last minutes before it makes a file, and a thousand of them cost more than some of the tools.
  cold: ({ outputs }, site) => {
    const aside = mkdtempSync(`${site}-aside-`)
    for (const path of outputs.filter((name) => existsSync(join(site, name)))) {
      renameSync(join(site, path), join(aside, path))
    }
  },
  'no-op': () => {},
  'one changed': ({ article }, site, { articles }, round) => {
    const index = Math.floor(articles / 2)
    appendFileSync(join(site, article(index)), `\n${round + 1}回目に書き足した段落です。\n`)
  },
}

function emptySamples(): Record<Situation, Sample[]> {
  return { cold: [], 'no-op': [], 'one changed': [] }
}
