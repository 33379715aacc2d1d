import { isReserved } from '../article/name-rules.ts'
import type { Settings } from '../config/settings.ts'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { DeployPlan } from '../io/deploy/deploy-plan.ts'
import { decodedAddress } from '../site/addresses/page-address.ts'

/** So many files are named that kumihan does not know. */
const namedUnknown = 10

/** Says which addresses go, with the line that keeps them alive, and which files are not ours. */
export function warnOfDeletions(
  plan: DeployPlan,
  place: Place,
  settings: Settings,
  report: Report,
): void {
  const { deleted, added, unknown, isFirst } = plan
  if (unknown.length > 0) {
    const names = unknown.slice(0, namedUnknown)
    report('unknown-on-server', place, { names, count: unknown.length, first: isFirst })
  }
  const strangers = new Set(unknown)
  // What lies at a new target may be the old site, whose readers come along; its other files are named.
  const gone = deleted.filter((path) => !strangers.has(path) || (isFirst && isPage(path)))
  warnOfRemoved({ gone, added }, place, settings, report)
}

/** Says of files that are published and will be no more which addresses go, and what keeps them alive. */
export function warnOfRemoved(
  { gone, added }: { readonly gone: readonly string[]; readonly added: readonly string[] },
  place: Place,
  settings: Settings,
  report: Report,
): void {
  const newPages = added.filter((path) => isPage(path) && !isReserved(path))
  for (const path of gone) {
    const successor = isPage(path) ? successorOf(path, newPages) : undefined
    report('url-removed', place, {
      url: decodedAddress(path, settings),
      page: isPage(path),
      successor: successor === undefined ? undefined : decodedAddress(successor, settings),
    })
  }
}

function isPage(path: string): boolean {
  return path.endsWith('.html')
}

/** Where a page has most likely gone: to the only new one, or to the one with the nearest name. */
function successorOf(path: string, newPages: readonly string[]): string | undefined {
  return newPages.length === 1 ? newPages[0] : nearest(path, newPages)
}
