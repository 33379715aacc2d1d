import { catalogue } from './catalogue.ts'
import type { Code, Facts } from './catalogue.ts'
import type { MessageDefinition } from './define-message.ts'
import type { Diagnostic, MessageLanguage, Place, Report } from './diagnostic.ts'

export interface DiagnosticList {
  readonly report: Report
  readonly list: readonly Diagnostic[]
}

/** Puts one problem into words in the given language. */
export function describe<C extends Code>(
  language: MessageLanguage,
  code: C,
  place: Place,
  facts: Facts<C>,
): Diagnostic {
  const definition = catalogue[code] as unknown as MessageDefinition<Facts<C>>
  return { severity: definition.severity, code, ...definition[language](facts), place }
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
