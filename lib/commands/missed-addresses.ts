import type { SiteSources } from '../article/sources.ts'
import { readDeployTarget } from '../config/deploy-target.ts'
import { readSettings } from '../config/read-settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { readPublished } from '../io/deploy/deployment.ts'
import { warnOfRemoved } from './deploy-warnings.ts'

/**
 * Says which pages this machine has published that the site does not have any more: `deploy` would
 * say so, but by then the writer has forgotten which article was renamed.
 */
export function warnOfMissedAddresses(
  root: string,
  sources: SiteSources,
  paths: readonly string[],
  report: Report,
): void {
  const settings = readSettings(sources.settings, () => {})
  const target = settings?.deploy.target && readDeployTarget(settings.deploy.target)
  const published = target && readPublished(root, target)
  if (!settings || !published) return
  const here = new Set(paths)
  const gone = [...published].filter((path) => path.endsWith('.html') && !here.has(path)).toSorted()
  const added = paths.filter((path) => !published.has(path))
  warnOfRemoved({ gone, added }, { path: 'site.yaml' }, settings, report)
}
