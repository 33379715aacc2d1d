import { readSettings } from '../config/read-settings.ts'
import { arrangeDiagnostics } from '../diagnostics/arrange.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { readSources } from '../io/read-sources.ts'
import { planPages } from '../site/plan-pages.ts'
import { redirectRules, redirectServers } from '../site/redirect-rules.ts'
import type { RedirectServer } from '../site/redirect-rules.ts'
import { buildMoment } from './build-moment.ts'
import { exitCode, UsageError } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { sourceTexts } from './source-texts.ts'
import { terminalStyle } from './terminal-style.ts'
import { builtInLayouts } from './tool-folder.ts'

/**
 * `kumihan redirects SERVER`: the old addresses of all articles as rules for a web server, to
 * standard output. The pages at the old addresses work without them; a server's answer is quicker,
 * and search engines understand it better.
 */
export function redirects(call: CommandCall): ExitCode {
  const server = serverNamed(call.operands[0] ?? '')
  const { root, language, terminal } = call
  const { report, list } = collectDiagnostics(language)
  const sources = readSources(root, builtInLayouts(), report)
  const settings = readSettings(sources.settings, report)
  const options = { now: buildMoment(terminal.now()), future: false, drafts: true }
  const plan =
    settings && planPages(sources.articles, settings, { ...options, enter: call.enter }, report)
  if (countBySeverity(list).error > 0 || !plan) {
    const style = terminalStyle(terminal.colour)
    const words = { language, sourceText: sourceTexts(sources), style }
    terminal.tell(`${formatDiagnostics(arrangeDiagnostics(list, language), words)}\n`)
    return plan ? exitCode.contentErrors : exitCode.wrongUsage
  }
  const { text, count, unsaid } = redirectRules(plan, server)
  terminal.print(text)
  const names = unsaid.join(language === 'ja' ? '、' : ', ')
  terminal.tell(
    language === 'ja'
      ? `${count} 件のアドレスを転送します。\n${names && `設定に書けないもの（転送用のページは残ります）: ${names}\n`}`
      : `Addresses redirected: ${count}.\n${names && `left to their pages, for the configuration can't say them: ${names}\n`}`,
  )
  return exitCode.done
}

function serverNamed(operand: string): RedirectServer {
  const server = redirectServers.find((name) => name === operand)
  if (server !== undefined) return server
  const guess = nearest(operand, redirectServers)
  const choice = redirectServers.join(', ')
  throw new UsageError({
    ja: `「${operand}」用の設定は作れません${guess ? `（${guess} のことですか？）` : ''}。使えるのは ${choice} です`,
    en: `there are no rules for "${operand}"${guess ? ` (did you mean ${guess}?)` : ''}; there are for ${choice}`,
  })
}
