import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arrangeDiagnostics } from '../lib/diagnostics/arrange.ts'
import { collectDiagnostics } from '../lib/diagnostics/collect.ts'
import type { Report } from '../lib/diagnostics/diagnostic.ts'
import { formatDiagnostic } from '../lib/diagnostics/format-diagnostic.ts'
import type { SourceFile } from '../lib/text/source-file.ts'

/** A document with mistakes, and beside it, in a .txt file, what its writer is told. */
export interface MistakeFixture {
  readonly name: string
  readonly text: string
  readonly expected: string
}

/** The fixtures of a folder. With UPDATE_FIXTURES=1 the .txt files are written anew by `tell`. */
export function mistakeFixtures(
  folder: string,
  ending: string,
  tell: (name: string, text: string) => string,
): readonly MistakeFixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8')
      const told = `${folder}/${name.slice(0, -ending.length)}.txt`
      if (process.env['UPDATE_FIXTURES']) writeFileSync(told, tell(name, text))
      return { name, text, expected: existsSync(told) ? readFileSync(told, 'utf8') : '' }
    })
}

/** Everything that is told of a source file: in Japanese with the lines, then in English. */
export function toldOf(source: SourceFile, check: (report: Report) => void): string {
  const japanese = collectDiagnostics('ja')
  check(japanese.report)
  const english = collectDiagnostics('en')
  check(english.report)
  const sourceText = () => source.text
  return [
    ...arrangeDiagnostics(japanese.list, 'ja').map((diagnostic) =>
      formatDiagnostic(diagnostic, { language: 'ja', sourceText }),
    ),
    ...arrangeDiagnostics(english.list, 'en').map((diagnostic) =>
      formatDiagnostic(diagnostic, { language: 'en' }),
    ),
  ]
    .map((entry) => `${entry}\n`)
    .join('\n')
}
