import type { Position } from '../diagnostics/diagnostic.ts'

/** A stretch of the text in work: lines from 1 on, columns from 1 on in code points; end exclusive. */
export interface Range {
  readonly start: Position
  readonly end?: Position
}
