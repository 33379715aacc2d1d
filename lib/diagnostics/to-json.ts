import { arrangeDiagnostics } from './arrange.ts'
import type { Code } from './catalogue.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Severity } from './define-message.ts'
import type { MessageLanguage } from './message-language.ts'

/** One problem for a program. Positions are one-based and `null` when a whole file is meant. */
export interface JsonDiagnostic {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  /** Exclusive; the start itself where the problem is a point. */
  readonly endLine: number | null
  readonly endColumn: number | null
  readonly severity: Severity
  readonly code: Code
  readonly message: string
  readonly hint: string
  /** The page that explains the code. */
  readonly url?: string
}

/** What `--json` prints. A change that a reader could stumble over raises `version`. */
export interface JsonReport<Summary> {
  readonly version: 1
  readonly summary: Summary
  readonly diagnostics: readonly JsonDiagnostic[]
}

export interface JsonOptions {
  readonly language: MessageLanguage
  /** Gives the address of a code's page, where there is one. */
  readonly documentation?: (code: Code) => string | undefined
}

/** The object of `--json`: the same diagnostics in the same order as in the terminal. */
export function toJson<Summary>(
  list: readonly Diagnostic[],
  summary: Summary,
  { language, documentation }: JsonOptions,
): JsonReport<Summary> {
  const diagnostics = arrangeDiagnostics(list, language).map((diagnostic) =>
    toJsonDiagnostic(diagnostic, documentation?.(diagnostic.code)),
  )
  return { version: 1, summary, diagnostics }
}

function toJsonDiagnostic(
  { place: { path, start, end = start }, severity, code, message, remedy }: Diagnostic,
  url: string | undefined,
): JsonDiagnostic {
  return {
    file: path,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    severity,
    code,
    message,
    hint: remedy,
    ...(url === undefined ? {} : { url }),
  }
}
