import type { SiteCount } from '../build-site.ts'
import { arrangeDiagnostics, countBySeverity } from '../diagnostics/arrange.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { toJson } from '../diagnostics/to-json.ts'
import type { DistSummary } from '../io/dist-folder.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { documentationOf } from './documentation-of.ts'
import { failureSummary, successSummary } from './dist-summary.ts'
import type { DistFigures } from './dist-summary.ts'
import { terminalStyle } from './terminal-style.ts'

/** Everything there is to say about a build. */
export interface DistReport {
  readonly exit: ExitCode
  readonly out: string
  readonly list: readonly Diagnostic[]
  readonly count?: SiteCount | undefined
  /** `undefined` when dist/ stays as it was. */
  readonly dist?: DistSummary | undefined
  readonly milliseconds: number
  readonly sourceText: (path: string) => string | undefined
}

/** Tells the person (or, with `--json`, the program) that called what became of the build. */
export function tellDist(call: CommandCall, report: DistReport): void {
  const { terminal, language } = call
  const figures = figuresOf(report, call.flag('strict'))
  if (call.flag('json')) {
    const json = toJson(report.list, figures, { language, documentation: documentationOf })
    terminal.print(`${JSON.stringify(json, null, 2)}\n`)
    return
  }
  if (report.list.length > 0) {
    const shown = arrangeDiagnostics(report.list, language)
    const { sourceText } = report
    const style = terminalStyle(terminal.colour)
    terminal.tell(`${formatDiagnostics(shown, { language, sourceText, style })}\n`)
  }
  if (report.exit === exitCode.interrupted) {
    terminal.tell(language === 'ja' ? '中断しました。\n' : 'Interrupted.\n')
    return
  }
  const folder = `${report.out.replace(/\/+$/, '')}/`
  const summarize = report.dist ? successSummary : failureSummary
  terminal.tell(summarize(figures, folder, language))
}

function figuresOf({ list, count, dist, milliseconds }: DistReport, strict: boolean): DistFigures {
  const { error, warning } = countBySeverity(list)
  return {
    articles: count?.articles ?? 0,
    drafts: count?.drafts ?? 0,
    future: count?.future ?? 0,
    files: dist ? dist.written + dist.unchanged : 0,
    written: dist?.written ?? 0,
    removed: dist?.removed ?? 0,
    bytes: dist?.bytes ?? 0,
    errors: strict ? error + warning : error,
    warnings: strict ? 0 : warning,
    milliseconds: Math.round(milliseconds),
  }
}
