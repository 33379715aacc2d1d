import type { Code, Facts } from './catalogue.ts'
import type { Severity } from './define-message.ts'

/** A point in a source file: both one-based, the column counted in code points. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where a diagnostic points. `path` is relative to the site's root, with `/`; `end` is exclusive. */
export interface Place {
  readonly path: string
  readonly start?: Position
  readonly end?: Position
}

/** Something the writer should know, in words: what is wrong, and what to type instead. */
export interface Diagnostic {
  readonly severity: Severity
  readonly code: Code
  readonly message: string
  readonly remedy: string
  readonly place: Place
}

/**
 * How every stage tells of a problem: a code of the catalogue, the place, and the facts that its
 * sentences need. The language of the sentences is chosen by whoever made the function.
 */
export type Report = <C extends Code>(code: C, place: Place, facts: Facts<C>) => void
