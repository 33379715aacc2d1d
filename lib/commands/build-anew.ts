import type { SiteSources } from '../article/sources.ts'
import type { SiteCount } from '../build-site.ts'
import type { DiagnosticList } from '../diagnostics/collect.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { recordProblems } from '../diagnostics/problem.ts'
import type { DistWriter } from '../io/dist-folder.ts'
import type { MemoryFile } from '../io/memory/memory-file.ts'
import type { OutputFile } from '../page/output-file.ts'
import type { CopiedFile } from '../site/files/copied-files.ts'
import { rememberBuild } from './build-record.ts'
import type { SourceKeys } from './build-record.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { heedIgnores } from './heed-ignores.ts'
import { createFontTools } from '../io/fonts/font-tools.ts'
import type { DistBuildOptions, Outcome } from './dist-build.ts'
import { createProgress } from './progress.ts'
import { spareMemory } from './spare-memory.ts'
import { toolFolder } from './tool-folder.ts'

/** The means of one build. */
export interface Workplace {
  readonly writer: DistWriter
  readonly memory: MemoryFile | undefined
  readonly diagnostics: DiagnosticList
}

/** How long the pipeline runs before it listens for Ctrl-C, in milliseconds. */
const breath = 50

/** What a site is built from. */
export interface Material {
  readonly sources: SiteSources
  readonly now: number
  readonly keys?: SourceKeys
}

/** Sends the files of the pipeline to disk one by one, and commits them if nothing was wrong. */
export async function buildAnew(
  call: CommandCall,
  { drafts, future, strict }: DistBuildOptions,
  { sources, now, keys }: Material,
  { writer, memory, diagnostics: { report, list } }: Workplace,
): Promise<Outcome> {
  const { terminal, enter } = call
  // Loaded only now: most of it is not needed to see that there is nothing to do.
  const { buildFiles } = await import('../build-site.ts')
  spareMemory(sources.articles.length)
  const progress = createProgress(terminal, call.language, sources.articles.length)
  const record = recordProblems(report)
  const clock = () => performance.now()
  const fontTools = createFontTools(toolFolder)
  const options = { now, future, drafts, enter, clock, fontTools, ...(memory && { memory }) }
  const files = buildFiles(sources, options, record.report)
  let lastBreath = terminal.now()
  let step = files.next()
  for (; !step.done; step = files.next()) {
    put(step.value, writer, keys, hasErrors(list))
    // Pictures and parts of fonts come last, and each takes longer than a page.
    progress.advance('contents' in step.value && step.value.sound === true)
    if (terminal.now() - lastBreath < breath) continue
    if (await terminal.interrupted()) {
      progress.clear()
      return { exit: exitCode.interrupted }
    }
    lastBreath = terminal.now()
  }
  progress.clear()
  for (const path of writer.changedSources()) report('changed-while-building', { path }, {})
  const count = step.value
  if (count === undefined || (await isRefused(list, sources, { strict }))) {
    memory?.save()
    return { exit: refusal(count), count }
  }
  if (memory && keys) {
    const contentsKey = writer.contentsKey()
    rememberBuild(memory, keys, { contentsKey, count, problems: record.problems })
    memory.save()
  }
  const dist = writer.commit()
  return { exit: exitCode.done, count, dist, site: writer.files() }
}

/** Puts a file into the new site: from dist/ as it is if it was made from the same, else anew. */
function put(
  file: OutputFile | CopiedFile,
  writer: DistWriter,
  keys: SourceKeys | undefined,
  refused: boolean,
): void {
  if ('contents' in file) {
    if (keys && writer.keep(file)) return
    if (refused && file.sound === true) return
    // Whoever asks for the contents hears what is wrong with them, so they are asked for in any case.
    const made = { ...file, contents: file.contents }
    if (!refused) writer.write(made)
  } else if (!refused) {
    // Two copied files may want one place, which has been told by then.
    const { outputPath: path, source } = file
    const madeFrom = keys?.files.get(source)
    if (madeFrom === undefined) return writer.copy(path, source)
    if (!writer.keep({ path, madeFrom })) writer.write({ path, madeFrom, contents: source.read() })
  }
}

/** Settings that cannot be used are a matter of usage; everything else is one of content. */
export function refusal(count: SiteCount | undefined): ExitCode {
  return count === undefined ? exitCode.wrongUsage : exitCode.contentErrors
}

function hasErrors(list: readonly Diagnostic[]): boolean {
  return list.some(({ severity }) => severity === 'error')
}

export async function isRefused(
  list: readonly Diagnostic[],
  sources: SiteSources,
  { strict }: Pick<DistBuildOptions, 'strict'>,
): Promise<boolean> {
  if (hasErrors(list) || !strict) return hasErrors(list)
  const heard = await heedIgnores(list, sources)
  return heard.some(({ severity }) => severity === 'warning')
}
