import type { SiteCount } from '../build-site.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DistSummary } from '../io/dist-folder.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { failureSummary, successSummary } from './dist-summary.ts'
import type { DistFigures } from './dist-summary.ts'

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
export async function tellDist(call: CommandCall, report: DistReport): Promise<void> {
  const { terminal, language } = call
  const { list, sourceText } = report
  const figures = figuresOf(report, call.flag('strict'))
  // What shows problems is loaded only where there are some: it knows of graphemes and cells.
  if (call.flag('json'))
    return (await import('./tell-problems.ts')).printAsJson(call, list, figures)
  if (list.length > 0) (await import('./tell-problems.ts')).tellProblems(call, list, sourceText)
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
