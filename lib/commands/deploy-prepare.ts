import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { readSources } from '../io/read-sources.ts'
import { readIgnores } from '../site/heed-ignores.ts'
import { buildDist } from './build-dist.ts'
import type { DistBuild } from './dist-build.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { inspectSite } from './inspect-site.ts'
import { sourceTexts } from './source-texts.ts'
import { tellCheck } from './tell-check.ts'
import { tellDist } from './tell-dist.ts'
import { builtInLayouts } from './tool-folder.ts'

/** A site that is ready to be sent, or why it is not. */
export interface PreparedSite {
  readonly exit: ExitCode
  readonly list: readonly Diagnostic[]
  /** `undefined` when it did not come to a build. */
  readonly built?: DistBuild
}

/** Checks the site, then builds it into `out`. Both are told as `check` and `dist` tell them. */
export async function prepareSite(call: CommandCall, out: string): Promise<PreparedSite> {
  const { exit, list } = await check(call)
  if (exit !== exitCode.done) return { exit, list }
  const { terminal } = call
  const started = terminal.now()
  const built = await buildDist(call, { out, drafts: true, future: false, strict: false })
  // What is wrong with the articles was told a moment ago.
  const fresh = built.exit === exitCode.done ? [] : built.list
  if (!call.flag('json')) {
    const milliseconds = terminal.now() - started
    const sourceText = sourceTexts(built.sources)
    await tellDist(call, { ...built, list: fresh, out, milliseconds, sourceText })
  }
  return { exit: built.exit, list: [...list, ...fresh], built }
}

async function check(call: CommandCall): Promise<PreparedSite> {
  const { root, language, terminal } = call
  const started = terminal.now()
  const { report, list } = collectDiagnostics(language)
  const sources = readSources(root, builtInLayouts(), report)
  const { interrupted, count } = await inspectSite(call, sources, report, () => {})
  if (interrupted) {
    terminal.tell(language === 'ja' ? '中断しました。\n' : 'Interrupted.\n')
    return { exit: exitCode.interrupted, list: [] }
  }
  const ignores = readIgnores(sources)
  ignores.reportUnused(list, report)
  const found = ignores.heed(list)
  if (!call.flag('json')) {
    const milliseconds = terminal.now() - started
    const articles = sources.articles.length
    tellCheck(call, { list: found, articles, milliseconds, sourceText: sourceTexts(sources) })
  }
  if (countBySeverity(found).error === 0) return { exit: exitCode.done, list: found }
  return { exit: count === undefined ? exitCode.wrongUsage : exitCode.contentErrors, list: found }
}
