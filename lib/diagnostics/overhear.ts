import type { Report } from './diagnostic.ts'

/** Something that was reported, to be said again. */
export type Saying = (report: Report) => void

export interface Overheard {
  readonly report: Report
  /** What went through `report`, in order. */
  readonly sayings: readonly Saying[]
}

/** A `report` that keeps what it is told, so that work that is not done again can still complain. */
export function overhear(): Overheard {
  const sayings: Saying[] = []
  return {
    sayings,
    report: (code, place, facts) => {
      sayings.push((report) => report(code, place, facts))
    },
  }
}
