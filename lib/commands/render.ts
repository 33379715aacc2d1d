import { relative, resolve, sep } from 'node:path'
import { splitFrontMatter } from '../article/split-front-matter.ts'
import { readSettings } from '../config/read-settings.ts'
import { arrangeDiagnostics } from '../diagnostics/arrange.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import type { Diagnostic, Position, Report } from '../diagnostics/diagnostic.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { createRenderer } from '../markdown/create-renderer.ts'
import type { RendererOptions } from '../markdown/renderer-options.ts'
import { readSettings as readSettingsFile } from '../io/read-sources.ts'
import { readTextFile, sourceFileOf } from '../io/sources/read-text-file.ts'
import type { SourceFile } from '../text/source-file.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { terminalStyle } from './terminal-style.ts'

/**
 * `kumihan render [FILE|-]`: the HTML of one article, as `createRenderer` gives it, to standard
 * output. The site's settings count when there is a site.yaml; front matter is left out.
 */
export function render(call: CommandCall): ExitCode {
  const { terminal, language } = call
  const { report, list } = collectDiagnostics(language)
  const settings = rendererOptions(call, report)
  const source = settings && readOperand(call, report)
  if (source) {
    call.enter(source.path)
    const split = splitFrontMatter(source.text)
    const bodyStart = split.kind === 'found' ? split.bodyStart : 0
    const { html, diagnostics } = createRenderer(settings)(source.text.slice(bodyStart))
    const linesBefore = source.text.slice(0, bodyStart).split('\n').length - 1
    terminal.print(html)
    tell(
      call,
      [...list, ...diagnostics.map((one) => moveTo(source.path, linesBefore, one))],
      source,
    )
    return exitFor([...list, ...diagnostics])
  }
  tell(call, list, undefined)
  return settings ? exitFor(list) : exitCode.wrongUsage
}

/** What site.yaml says about rendering; nothing without one, `undefined` when it is wrong. */
function rendererOptions(call: CommandCall, report: Report): RendererOptions | undefined {
  const file = readSettingsFile(call.root, report)
  if (!file) return {}
  const settings = readSettings(file, report)
  if (!settings) return undefined
  const { language, typography, diagrams } = settings
  return { language, typography, diagrams }
}

function readOperand(
  { operands, terminal, root }: CommandCall,
  report: Report,
): SourceFile | undefined {
  const [operand = '-'] = operands
  if (operand === '-') return sourceFileOf(terminal.readInput(), 'stdin', report)
  const file = resolve(terminal.cwd, operand)
  const path = relative(root, file).split(sep).join('/')
  const named = true
  return readTextFile({ path: path.startsWith('../') ? operand : path, file, named }, report)
}

/** The renderer counts lines from the body's first and knows no file. */
function moveTo(path: string, lines: number, diagnostic: Diagnostic): Diagnostic {
  const { start, end } = diagnostic.place
  const move = ({ line, column }: Position): Position => ({ line: line + lines, column })
  const place = { path, ...(start && { start: move(start) }), ...(end && { end: move(end) }) }
  return { ...diagnostic, place }
}

function tell(
  call: CommandCall,
  list: readonly Diagnostic[],
  source: SourceFile | undefined,
): void {
  if (list.length === 0) return
  const { terminal, language } = call
  const sourceText = (path: string) => (path === source?.path ? source.text : undefined)
  const style = terminalStyle(terminal.colour)
  const shown = arrangeDiagnostics(list, language)
  terminal.tell(formatDiagnostics(shown, { language, sourceText, style }))
}

function exitFor(list: readonly Diagnostic[]): ExitCode {
  return countBySeverity(list).error > 0 ? exitCode.contentErrors : exitCode.done
}
