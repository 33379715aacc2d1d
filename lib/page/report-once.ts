import type { Report } from '../diagnostics/diagnostic.ts'

/** A `report` that stays silent about a code that it has told of at the same place. */
export function reportOnce(report: Report): Report {
  const told = new Set<string>()
  return (code, place, facts) => {
    const key = JSON.stringify([code, place])
    if (told.has(key)) return
    told.add(key)
    report(code, place, facts)
  }
}
