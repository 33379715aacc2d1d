import { relative } from 'node:path'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import type { SourceChanges } from '../io/watch.ts'
import type { CommandCall } from './command.ts'
import { terminalStyle } from './terminal-style.ts'

/** What the person at the terminal is told while the preview runs. */
export interface DevTeller {
  readonly started: (address: string, wanted: number, port: number) => void
  readonly changed: (changes: SourceChanges) => void
  /** Says what is wrong, if it is not what was wrong before. */
  readonly checked: (
    problems: readonly Diagnostic[],
    sourceText: (path: string) => string | undefined,
  ) => void
}

/** So many names of files are told of one burst of saves. */
const shownNames = 3

export function createDevTeller({ root, language, terminal }: CommandCall): DevTeller {
  const style = terminalStyle(terminal.colour)
  const isJapanese = language === 'ja'
  let told = ''
  return {
    started: (address, wanted, port) => {
      if (wanted !== port && wanted !== 0) terminal.tell(movedPort(wanted, port)[language])
      terminal.tell(
        isJapanese
          ? `${address} で見られます。終わるには Ctrl-C を押してください。\n`
          : `The site is at ${address} – press Ctrl-C to stop.\n`,
      )
    },
    changed: ({ files }) => {
      const names = [...files].map((file) => relative(root, file))
      const rest = names.length - shownNames
      const shown = names.slice(0, shownNames).join(isJapanese ? '、' : ', ')
      const more = isJapanese ? ` ほか ${rest} 件` : ` and ${rest} more`
      terminal.tell(style.dim(`${shown}${rest > 0 ? more : ''}\n`))
    },
    checked: (problems, sourceText) => {
      const text = formatDiagnostics(problems, { language, sourceText, style })
      if (text === told) return
      const { error } = countBySeverity(problems)
      if (text !== '') terminal.tell(`${text}\n`)
      else terminal.tell(isJapanese ? '直っています。\n' : 'All is well again.\n')
      if (error > 0) terminal.tell(errors(error)[language])
      told = text
    },
  }
}

function movedPort(wanted: number, port: number) {
  return {
    ja: `ポート ${wanted} はふさがっているので、${port} を使います。\n`,
    en: `Port ${wanted} is taken; using ${port}.\n`,
  }
}

function errors(count: number) {
  return {
    ja: `エラーが ${count} 件あります。このままでは dist/ は作られません。\n`,
    en: `${count} ${count === 1 ? 'error' : 'errors'}: dist would not build the site like this.\n`,
  }
}
