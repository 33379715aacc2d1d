import { isAbsolute, join } from 'node:path'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import { readSources } from '../io/read-sources.ts'
import { writeReport } from '../io/write-report.ts'
import type { ReferenceRequest } from '../markdown/resolve-reference.ts'
import { readIgnores } from '../site/heed-ignores.ts'
import { checkExternalLinks } from './check-external-links.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { inspectSite } from './inspect-site.ts'
import { warnOfMissedAddresses } from './missed-addresses.ts'
import { sourceTexts } from './source-texts.ts'
import { tellCheck } from './tell-check.ts'
import { builtInLayouts, toolVersion } from './tool-folder.ts'

/** `kumihan check`: everything that `dist` would say and more, and no file of the site is written. */
export async function check(call: CommandCall): Promise<ExitCode> {
  const { root, language, terminal } = call
  const started = terminal.now()
  const { report, list } = collectDiagnostics(language)
  const sources = readSources(root, builtInLayouts(), report)
  const external: ReferenceRequest[] = []
  const inspection = await inspectSite(call, sources, report, (request) => external.push(request))
  if (call.flag('external') && !inspection.interrupted) {
    await checkExternalLinks(call, external, report)
  }
  if (inspection.interrupted || (await terminal.interrupted())) {
    terminal.tell(language === 'ja' ? '中断しました。\n' : 'Interrupted.\n')
    return exitCode.interrupted
  }

  if (inspection.count) warnOfMissedAddresses(root, sources, inspection.paths, report)
  const ignores = readIgnores(sources)
  ignores.reportUnused(list, report)
  const found = ignores.heed(list)
  const sarif = call.value('sarif')
  if (sarif !== undefined) {
    const { toSarif } = await import('../diagnostics/to-sarif.ts')
    const file = isAbsolute(sarif) ? sarif : join(terminal.cwd, sarif)
    writeReport(file, `${JSON.stringify(toSarif(found, toolVersion()), null, 2)}\n`)
  }
  const { error, warning } = countBySeverity(found)
  const failed = error > 0 || (call.flag('strict') && warning > 0)
  tellCheck(call, {
    list: found,
    articles: inspection.count && sources.articles.length,
    milliseconds: terminal.now() - started,
    sourceText: sourceTexts(sources),
  })
  if (!failed) return exitCode.done
  return inspection.count === undefined ? exitCode.wrongUsage : exitCode.contentErrors
}
