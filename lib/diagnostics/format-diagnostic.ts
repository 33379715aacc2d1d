import { codeFrame } from './code-frame.ts'
import type { CodeFrameOptions } from './code-frame.ts'
import type { Diagnostic, Place } from './diagnostic.ts'
import type { MessageLanguage } from './message-language.ts'
import { plainStyle } from './style.ts'
import { visible } from './visible.ts'

export interface FormatOptions extends CodeFrameOptions {
  readonly language: MessageLanguage
  /** The text of a source file by its path, when there is one to show. */
  readonly sourceText?: (path: string) => string | undefined
}

const hint: Readonly<Record<MessageLanguage, string>> = { ja: 'ヒント: ', en: 'hint: ' }

/**
 * A diagnostic as a person reads it: a line that editors and grep understand, the source line with
 * carets, and what to type instead. No newline at the end.
 *
 *     articles/a.md:2:10: error[yaml-syntax]: …
 *     > 2 | title: 日本: x
 *         |            ^
 *     ヒント: title: "日本: x"
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions): string {
  const { severity, code, message, remedy, place } = diagnostic
  const { language, sourceText, style = plainStyle } = options
  const label = style[severity](`${severity}[${code}]`)
  const source = sourceText?.(place.path)
  const frame = source === undefined ? '' : codeFrame(source, place, options)
  return [
    `${style.place(placeName(place))}: ${label}: ${oneLine(message)}`,
    ...(frame ? [frame] : []),
    ...(remedy ? [hint[language] + visible(remedy)] : []),
  ].join('\n')
}

/** All of them, an empty line apart, in the order given; see `arrangeDiagnostics` for the order. */
export function formatDiagnostics(list: readonly Diagnostic[], options: FormatOptions): string {
  return list.map((diagnostic) => `${formatDiagnostic(diagnostic, options)}\n`).join('\n')
}

/** @example placeName({ path: 'a.md', start: { line: 12, column: 5 } }) //=> 'a.md:12:5' */
function placeName({ path, start }: Place): string {
  const name = oneLine(path)
  return start ? `${name}:${start.line}:${start.column}` : name
}

/** Editors and grep read line by line. */
function oneLine(text: string): string {
  return visible(text).replaceAll('\n', '␊')
}
