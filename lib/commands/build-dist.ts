import type { SiteSources } from '../article/sources.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { repeatProblems } from '../diagnostics/problem.ts'
import { openDist } from '../io/dist-folder.ts'
import { EnvironmentProblem } from '../io/environment-problem.ts'
import type { Glance } from '../io/glance/glance.ts'
import { createKnownReader } from '../io/glance/known-reader.ts'
import type { KnownReader } from '../io/glance/known-reader.ts'
import { UnlikeItsName } from '../io/glance/unlike-its-name.ts'
import { openMemoryFile } from '../io/memory/memory-file.ts'
import { readSources } from '../io/read-sources.ts'
import { buildAnew, isRefused, refusal } from './build-anew.ts'
import type { Workplace } from './build-anew.ts'
import { buildMoment } from './build-moment.ts'
import { nameSources, recallBuild } from './build-record.ts'
import { exitCode } from './command.ts'
import type { CommandCall } from './command.ts'
import type { DistBuild, DistBuildOptions, Outcome } from './dist-build.ts'
import { exitCodeOf } from './explain-failure.ts'
import { heedIgnores } from './heed-ignores.ts'
import { glanceAt, noteBuild } from './recall-dist.ts'
import { builtInLayouts, toolVersion } from './tool-folder.ts'
import { toolIdentity } from './tool-identity.ts'

/** The sources of a build, as they looked before they were read, and who reads them. */
interface Reading {
  readonly glance: Glance
  readonly reader: KnownReader
}

/**
 * articles/ → the output folder, all or nothing. What went wrong stands in `list`.
 *
 * @param glance what was seen a moment ago, if somebody has looked
 */
export async function buildDist(
  call: CommandCall,
  options: DistBuildOptions,
  glance?: Glance,
): Promise<DistBuild> {
  if (options.cache === false) return buildFrom(call, options, undefined)
  const seen = glance ?? glanceAt(call, options)
  try {
    const reader = createKnownReader(seen, seen.keys())
    return await buildFrom(call, options, { glance: seen, reader })
  } catch (error) {
    if (!(error instanceof UnlikeItsName)) throw error
    const anew = glanceAt(call, options)
    // Nothing is read twice this time.
    const reader = createKnownReader(anew, new Map(), Infinity)
    return buildFrom(call, options, { glance: anew, reader })
  }
}

async function buildFrom(
  call: CommandCall,
  options: DistBuildOptions,
  reading: Reading | undefined,
): Promise<DistBuild> {
  const { root, language } = call
  const diagnostics = collectDiagnostics(language)
  const { list } = diagnostics
  let sources: SiteSources | undefined
  try {
    const writer = openDist(root, options.out, { tool: toolVersion() })
    try {
      sources = readSources(root, builtInLayouts(), diagnostics.report, reading?.reader)
      const memory = reading && openMemoryFile(writer.memory, toolIdentity())
      const workplace = { writer, memory, diagnostics }
      const outcome = await buildInto(workplace, call, options, sources)
      const build = { ...outcome, list: await heedIgnores(list, sources), sources }
      if (reading) noteBuild(reading, options, build, writer.opened)
      return build
    } finally {
      writer.abandon()
    }
  } catch (error) {
    if (!(error instanceof EnvironmentProblem)) throw error
    return { exit: exitCodeOf(error), list: [...list, error.describe(language)], sources }
  }
}

/** Leaves dist/ alone if the same sources made what stands there; else builds. */
async function buildInto(
  workplace: Workplace,
  call: CommandCall,
  options: DistBuildOptions,
  sources: SiteSources,
): Promise<Outcome> {
  const { memory, writer, diagnostics } = workplace
  const { list, report } = diagnostics
  const now = buildMoment(call.terminal.now())
  if (!memory) return buildAnew(call, options, { sources, now }, workplace)

  const keys = nameSources(sources, options, memory.tool)
  const known = recallBuild(memory, keys, options, now)
  const standing = known && writer.standing()
  if (known && known.contentsKey === standing?.contentsKey) {
    repeatProblems(known.problems, report)
    const { count } = known
    if (await isRefused(list, sources, options)) return { exit: refusal(count), count }
    return { exit: exitCode.done, count, dist: standing.summary, site: standing.files }
  }
  return buildAnew(call, options, { sources, now, keys }, workplace)
}
