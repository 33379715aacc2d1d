import type { SiteSources } from '../article/sources.ts'
import { buildFiles } from '../build-site.ts'
import type { SiteCount } from '../build-site.ts'
import { countBySeverity } from '../diagnostics/arrange.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import type { DiagnosticList } from '../diagnostics/collect.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { openDist } from '../io/dist-folder.ts'
import type { DistSummary, DistWriter } from '../io/dist-folder.ts'
import { EnvironmentProblem } from '../io/environment-problem.ts'
import { readSources } from '../io/read-sources.ts'
import { buildMoment } from './build-moment.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { exitCodeOf } from './explain-failure.ts'
import { createProgress } from './progress.ts'
import { builtInLayouts, toolVersion } from './tool-folder.ts'

/** How a site is built into its output folder. */
export interface DistBuildOptions {
  /** The output folder, from the site's root when relative. */
  readonly out: string
  readonly drafts: boolean
  readonly future: boolean
  /** Whether a warning, too, leaves dist/ as it was. */
  readonly strict: boolean
}

/** What became of a build. */
export interface DistBuild {
  readonly exit: ExitCode
  /** Everything that was reported, in the order of the reports. */
  readonly list: readonly Diagnostic[]
  /** `undefined` when the sources could not be read. */
  readonly sources?: SiteSources | undefined
  readonly count?: SiteCount | undefined
  /** `undefined` when the folder stays as it was. */
  readonly dist?: DistSummary | undefined
}

type Outcome = Pick<DistBuild, 'exit' | 'count' | 'dist'>

/** How long the pipeline runs before it listens for Ctrl-C, in milliseconds. */
const breath = 50

/** articles/ → the output folder, all or nothing. What went wrong stands in `list`. */
export async function buildDist(call: CommandCall, options: DistBuildOptions): Promise<DistBuild> {
  const { root, language } = call
  const diagnostics = collectDiagnostics(language)
  const { list } = diagnostics
  let sources: SiteSources | undefined
  try {
    const writer = openDist(root, options.out, { tool: toolVersion() })
    try {
      sources = readSources(root, builtInLayouts(), diagnostics.report)
      const outcome = await build(call, options, sources, writer, diagnostics)
      return { ...outcome, list, sources }
    } finally {
      writer.abandon()
    }
  } catch (error) {
    if (!(error instanceof EnvironmentProblem)) throw error
    return { exit: exitCodeOf(error), list: [...list, error.describe(language)], sources }
  }
}

/** Sends the files of the pipeline to disk one by one, and commits them if nothing was wrong. */
async function build(
  call: CommandCall,
  { drafts, future, strict }: DistBuildOptions,
  sources: SiteSources,
  writer: DistWriter,
  { report, list }: DiagnosticList,
): Promise<Outcome> {
  const { terminal, enter } = call
  const progress = createProgress(terminal, call.language, sources.articles.length)
  const files = buildFiles(
    sources,
    { now: buildMoment(terminal.now()), future, drafts, enter },
    report,
  )
  let lastBreath = terminal.now()
  let step = files.next()
  for (; !step.done; step = files.next()) {
    const file = step.value
    if (!('contents' in file)) writer.copy(file.outputPath, file.source)
    else if (!isRefused(list, strict)) writer.write(file)
    progress.advance()
    if (terminal.now() - lastBreath < breath) continue
    if (await terminal.interrupted()) {
      progress.clear()
      return { exit: exitCode.interrupted }
    }
    lastBreath = terminal.now()
  }
  progress.clear()
  const count = step.value
  if (isRefused(list, strict)) return { exit: refusal(count), count }
  return { exit: exitCode.done, count, dist: writer.commit() }
}

/** Settings that cannot be used are a matter of usage; everything else is one of content. */
function refusal(count: SiteCount | undefined): ExitCode {
  return count === undefined ? exitCode.wrongUsage : exitCode.contentErrors
}

function isRefused(list: readonly Diagnostic[], strict: boolean): boolean {
  const { error, warning } = countBySeverity(list)
  return error > 0 || (strict && warning > 0)
}
