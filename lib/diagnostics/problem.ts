import type { Code, Facts } from './catalogue.ts'
import type { Place, Report } from './diagnostic.ts'

/** Something that was reported, as data: it can be stored and reported again, in any language. */
export interface Problem {
  readonly code: Code
  readonly place: Place
  /** Those of the code. */
  readonly facts: unknown
}

export interface ProblemRecord {
  readonly report: Report
  readonly problems: readonly Problem[]
}

/** Passes everything on to `report`, and keeps it as data. */
export function recordProblems(report: Report): ProblemRecord {
  const problems: Problem[] = []
  return {
    problems,
    report: (code, place, facts) => {
      problems.push({ code, place, facts })
      report(code, place, facts)
    },
  }
}

/** Reports everything again, in order. They were recorded, so each has the facts of its code. */
export function repeatProblems(problems: readonly Problem[], report: Report): void {
  for (const { code, place, facts } of problems) report(code, place, facts as Facts<typeof code>)
}
