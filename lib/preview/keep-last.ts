import type { Report } from '../diagnostics/diagnostic.ts'
import { overhear } from '../diagnostics/overhear.ts'
import type { Saying } from '../diagnostics/overhear.ts'

/** Makes a thing, or gives the last one again with everything that was said when it was made. */
export type KeepLast<T> = (
  key: readonly unknown[],
  report: Report,
  make: (report: Report) => T,
) => T

/**
 * Keeps one thing for as long as all parts of its key are the same objects. What the thing itself
 * reports later, in use, goes to the latest `report`; it is then made anew the next time, because
 * it may hold its tongue about what it has said once.
 */
export function keepLast<T>(): KeepLast<T> {
  let last: { key: readonly unknown[]; value: T; sayings: readonly Saying[] } | undefined
  let listener: Report
  return (key, report, make) => {
    listener = report
    if (!last || !isSameKey(last.key, key)) last = makeAnew(key, make)
    for (const say of last.sayings) say(report)
    return last.value
  }

  function makeAnew(key: readonly unknown[], make: (report: Report) => T) {
    const { report, sayings } = overhear()
    let making = true
    const value = make((code, place, facts) => {
      if (making) return report(code, place, facts)
      last = undefined
      listener(code, place, facts)
    })
    making = false
    return { key, value, sayings }
  }
}

function isSameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index])
}
