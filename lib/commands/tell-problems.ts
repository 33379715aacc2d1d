import { arrangeDiagnostics } from '../diagnostics/arrange.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { toJson } from '../diagnostics/to-json.ts'
import type { CommandCall } from './command.ts'
import type { DistFigures } from './dist-summary.ts'
import { documentationOf } from './documentation-of.ts'
import { terminalStyle } from './terminal-style.ts'

/** Tells a person what is wrong, in the order of files and lines. */
export function tellProblems(
  { terminal, language }: CommandCall,
  list: readonly Diagnostic[],
  sourceText: (path: string) => string | undefined,
): void {
  const shown = arrangeDiagnostics(list, language)
  const style = terminalStyle(terminal.colour)
  terminal.tell(`${formatDiagnostics(shown, { language, sourceText, style })}\n`)
}

/** Tells a program what became of a build. */
export function printAsJson(
  { terminal, language }: CommandCall,
  list: readonly Diagnostic[],
  figures: DistFigures,
): void {
  const json = toJson(list, figures, { language, documentation: documentationOf })
  terminal.print(`${JSON.stringify(json, null, 2)}\n`)
}
