import type { Settings } from '../config/settings.ts'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { DeployPlan } from '../io/deploy/deploy-plan.ts'

/** So many files are named that kumihan does not know. */
const namedUnknown = 10

/** Says which addresses go, with the line that keeps them alive, and which files are not ours. */
export function warnOfDeletions(
  plan: DeployPlan,
  place: Place,
  { basePath }: Settings,
  report: Report,
): void {
  const { deleted, added, unknown, isFirst } = plan
  if (unknown.length > 0) {
    const names = unknown.slice(0, namedUnknown)
    report('unknown-on-server', place, { names, count: unknown.length, first: isFirst })
  }
  const strange = new Set(isFirst ? [] : unknown)
  const newPages = added.filter(isPage)
  for (const path of deleted.filter((file) => !strange.has(file))) {
    const successor = isPage(path) ? successorOf(path, newPages) : undefined
    report('url-removed', place, {
      url: addressOf(path, basePath),
      page: isPage(path),
      successor: successor === undefined ? undefined : addressOf(successor, basePath),
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

/** Decoded, as it is written in front matter. */
function addressOf(path: string, basePath: string): string {
  return `${decodeURI(basePath)}/${path.replace(/(^|\/)index\.html$/, '$1')}`
}
