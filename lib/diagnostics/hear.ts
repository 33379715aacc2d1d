import type { Code, Facts } from './catalogue.ts'
import type { Place, Report } from './diagnostic.ts'

/** What is done with the facts of some diagnostics; all others are passed over. */
export type Hearers = { readonly [C in Code]?: (place: Place, facts: Facts<C>) => void }

/** A `report` for those who want the facts of a diagnostic, not its words. */
export function hear(hearers: Hearers): Report {
  return (code, place, facts) => hearers[code]?.(place, facts)
}
