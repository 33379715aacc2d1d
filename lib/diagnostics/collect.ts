import { catalogue } from './catalogue.ts'
import type { Code, Facts } from './catalogue.ts'
import type { MessageDefinition } from './define-message.ts'
import type { Diagnostic, Place, Report } from './diagnostic.ts'
import type { Severity } from './define-message.ts'
import type { MessageLanguage } from './message-language.ts'

/** The catalogue in the form in which the compiler sees that a code and its facts belong together. */
const definitions: { readonly [C in Code]: MessageDefinition<Facts<C>> } = catalogue

export interface DiagnosticList {
  readonly report: Report
  readonly list: readonly Diagnostic[]
}

export interface ErrorWatch {
  readonly report: Report
  /** True once an error, not a mere warning, went through `report`. */
  readonly failed: () => boolean
}

/** Puts one problem into words in the given language. */
export function describe<C extends Code>(
  language: MessageLanguage,
  code: C,
  place: Place,
  facts: Facts<C>,
): Diagnostic {
  const wording = definitions[code][language](facts)
  return { severity: severityOf(code, facts), code, ...wording, place }
}

/** How much a problem weighs: an error leaves dist/ untouched, a warning does not. */
function severityOf<C extends Code>(code: C, facts: Facts<C>): Severity {
  const { severity } = definitions[code]
  return typeof severity === 'function' ? severity(facts) : severity
}

/** A `report` function and the list that it fills, in the order of the reports. */
export function collectDiagnostics(language: MessageLanguage): DiagnosticList {
  const list: Diagnostic[] = []
  return {
    list,
    report: (code, place, facts) => {
      list.push(describe(language, code, place, facts))
    },
  }
}

/** Passes everything on to `report`, and remembers whether an error was among it. */
export function watchErrors(report: Report): ErrorWatch {
  let failed = false
  return {
    failed: () => failed,
    report: (code, place, facts) => {
      failed ||= severityOf(code, facts) === 'error'
      report(code, place, facts)
    },
  }
}
