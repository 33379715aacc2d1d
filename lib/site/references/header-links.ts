import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { LinkView } from '../../page/layout-variables.ts'
import type { Inventory } from './inventory.ts'
import { locateFrom } from './locate.ts'
import { encodeUri } from '../addresses/uri.ts'

/**
 * The links of the page header as pages write them: `/about.html` and `about.md` lie below the
 * site's base path. Reports links to pages that are not there.
 */
export function resolveHeaderLinks(
  settings: Settings,
  inventory: Inventory,
  report: Report,
): readonly LinkView[] {
  return settings.links.map(({ title, url }) => {
    const target = locateFrom(inventory, 'articles', url)
    if (target.kind === 'missing') report('broken-header-link', { path: 'site.yaml' }, { url })
    if (target.kind !== 'found') return { title, url: encodeUri(url) }
    return { title, url: target.resource.url + encodeUri(target.suffix) }
  })
}
