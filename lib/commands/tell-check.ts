import { arrangeDiagnostics } from '../diagnostics/arrange.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { MessageLanguage } from '../diagnostics/message-language.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { toJson } from '../diagnostics/to-json.ts'
import type { CommandCall } from './command.ts'
import { documentationOf } from './documentation-of.ts'
import { seconds } from './dist-summary.ts'
import { terminalStyle } from './terminal-style.ts'

/** Everything there is to say about a check. */
export interface CheckReport {
  readonly list: readonly Diagnostic[]
  /** `undefined` when settings that could not be used stood in the way. */
  readonly articles: number | undefined
  readonly milliseconds: number
  readonly sourceText: (path: string) => string | undefined
}

interface CheckFigures {
  readonly articles: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly milliseconds: number
}

/** Tells the person (or, with `--json`, the program) that called what was found. */
export function tellCheck(
  { terminal, language, flag }: CommandCall,
  { list, articles, milliseconds, sourceText }: CheckReport,
): void {
  const { error, warning, info } = countBySeverity(list)
  const strict = flag('strict')
  const figures: CheckFigures = {
    articles: articles ?? 0,
    errors: strict ? error + warning : error,
    warnings: strict ? 0 : warning,
    infos: info,
    milliseconds: Math.round(milliseconds),
  }
  if (flag('json')) {
    const json = toJson(list, figures, { language, documentation: documentationOf })
    terminal.print(`${JSON.stringify(json, null, 2)}\n`)
    return
  }
  if (list.length > 0) {
    const style = terminalStyle(terminal.colour)
    const shown = arrangeDiagnostics(list, language)
    terminal.tell(`${formatDiagnostics(shown, { language, sourceText, style })}\n`)
  }
  terminal.tell(`${summary(figures, articles, language)}\n`)
}

function summary(
  figures: CheckFigures,
  articles: number | undefined,
  language: MessageLanguage,
): string {
  const { errors, warnings, infos } = figures
  const time = seconds(figures.milliseconds)
  if (language === 'ja') {
    const counts = [
      ...(errors > 0 ? [`エラーが ${errors} 件`] : []),
      ...(warnings > 0 ? [`警告が ${warnings} 件`] : []),
      ...(infos > 0 ? [`お知らせが ${infos} 件`] : []),
    ]
    const outcome =
      counts.length > 0 ? `${counts.join('、')}あります` : '直すところは見つかりませんでした'
    return articles === undefined
      ? `設定を読めないので、記事は点検していません。${outcome}（${time} 秒）。`
      : `記事を ${articles} 本点検しました。${outcome}（${time} 秒）。`
  }
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(infos > 0 ? [plural(infos, 'note')] : []),
  ]
  const outcome = counts.length > 0 ? counts.join(', ') : 'nothing to mend'
  const work =
    articles === undefined
      ? 'Articles were not checked, for want of settings'
      : `Checked ${plural(articles, 'article')}`
  return `${work}: ${outcome} (${time} s).`
}

function plural(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
