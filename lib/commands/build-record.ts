import { hash } from 'node:crypto'
import type { SiteFile, SiteSources } from '../article/sources.ts'
import type { SiteCount } from '../build-site.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { keyOfText } from '../text/source-file.ts'

/** What a finished build came to. */
export interface BuildRecord {
  /** Names the contents of the site that was written. */
  readonly contentsKey: string
  readonly count: SiteCount
  /** All that the pipeline reported. */
  readonly problems: readonly Problem[]
}

export interface SourceKeys {
  /** Names all sources together, with the options of the build. */
  readonly whole: string
  /** Names the bytes of each file that is copied. */
  readonly files: ReadonlyMap<SiteFile, string>
}

interface Options {
  readonly drafts: boolean
  readonly future: boolean
}

/** Names what a build is made from: equal names, equal sites. Reads files that have no key. */
export function nameSources(
  { settings, articles, layouts, files, fonts = [] }: SiteSources,
  { drafts, future }: Options,
  tool: string,
): SourceKeys {
  const fileKeys = new Map(
    [...files, ...fonts].map((file) => [file, file.key ?? hash('sha256', file.read())]),
  )
  const texts = [...(settings ? [settings] : []), ...articles, ...layouts].map(
    (source) => `${keyOfText(source)} ${source.path}`,
  )
  const copied = Array.from(fileKeys, ([{ path }, key]) => `${key} ${path}`)
  return {
    whole: fingerprint(tool, JSON.stringify({ drafts, future, texts, copied })),
    files: fileKeys,
  }
}

/** The record of a build from the same sources that would come to the same now. */
export function recallBuild(
  memory: BuildMemory,
  { whole }: SourceKeys,
  { future }: Options,
  now: number,
): BuildRecord | undefined {
  const memo = memory.recall(whole)
  if (memo === undefined) return undefined
  const record = JSON.parse(memo.head) as BuildRecord
  const { from, until } = record.count.valid
  return future || (from <= now && now < until) ? record : undefined
}

/** Notes what a build came to, for the next one. */
export function rememberBuild(
  memory: BuildMemory,
  { whole }: SourceKeys,
  record: BuildRecord,
): void {
  memory.remember(whole, JSON.stringify(record))
}
