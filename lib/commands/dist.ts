import { buildFiles } from '../build-site.ts'
import type { SiteCount } from '../build-site.ts'
import { countBySeverity } from '../diagnostics/arrange.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import type { DiagnosticList } from '../diagnostics/collect.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SiteSources } from '../article/sources.ts'
import { openDist } from '../io/dist-folder.ts'
import type { DistSummary, DistWriter } from '../io/dist-folder.ts'
import { EnvironmentProblem } from '../io/environment-problem.ts'
import { readSources } from '../io/read-sources.ts'
import { buildMoment } from './build-moment.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { exitCodeOf } from './explain-failure.ts'
import { createProgress } from './progress.ts'
import { sourceTexts } from './source-texts.ts'
import { tellDist } from './tell-dist.ts'
import { builtInLayouts, toolVersion } from './tool-folder.ts'

/** What became of a build. `dist` is `undefined` when the folder stays as it was. */
interface Outcome {
  readonly exit: ExitCode
  readonly count?: SiteCount | undefined
  readonly dist?: DistSummary
}

/** How long the pipeline runs before it listens for Ctrl-C, in milliseconds. */
const breath = 50

/** `kumihan dist`: articles/ → dist/, all or nothing. */
export async function dist(call: CommandCall): Promise<ExitCode> {
  const { root, language, terminal } = call
  const started = terminal.now()
  const diagnostics = collectDiagnostics(language)
  const out = call.value('out') ?? 'dist'
  const tell = (outcome: Outcome, list: readonly Diagnostic[], sources?: SiteSources): ExitCode => {
    const milliseconds = terminal.now() - started
    tellDist(call, { ...outcome, out, list, milliseconds, sourceText: sourceTexts(sources) })
    return outcome.exit
  }
  let sources: SiteSources | undefined
  try {
    const writer = openDist(root, out, { tool: toolVersion() })
    try {
      sources = readSources(root, builtInLayouts(), diagnostics.report)
      return tell(await build(call, sources, writer, diagnostics), diagnostics.list, sources)
    } finally {
      writer.abandon()
    }
  } catch (error) {
    if (!(error instanceof EnvironmentProblem)) throw error
    const list = [...diagnostics.list, error.describe(language)]
    return tell({ exit: exitCodeOf(error) }, list, sources)
  }
}

/** Sends the files of the pipeline to disk one by one, and commits them if nothing was wrong. */
async function build(
  call: CommandCall,
  sources: SiteSources,
  writer: DistWriter,
  { report, list }: DiagnosticList,
): Promise<Outcome> {
  const { terminal } = call
  const progress = createProgress(terminal, call.language, sources.articles.length)
  const options = {
    now: buildMoment(terminal.now()),
    future: call.flag('future'),
    drafts: !call.flag('no-drafts'),
    enter: call.enter,
  }
  const files = buildFiles(sources, options, report)
  let lastBreath = terminal.now()
  let step = files.next()
  for (; !step.done; step = files.next()) {
    const file = step.value
    if (!('contents' in file)) writer.copy(file.outputPath, file.source)
    else if (!isRefused(call, list)) writer.write(file)
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
  if (isRefused(call, list)) return { exit: refusal(count), count }
  return { exit: exitCode.done, count, dist: writer.commit() }
}

/** Settings that cannot be used are a matter of usage; everything else is one of content. */
function refusal(count: SiteCount | undefined): ExitCode {
  return count === undefined ? exitCode.wrongUsage : exitCode.contentErrors
}

function isRefused(call: CommandCall, list: readonly Diagnostic[]): boolean {
  const { error, warning } = countBySeverity(list)
  return error > 0 || (call.flag('strict') && warning > 0)
}
