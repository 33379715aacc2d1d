import type { Settings } from '../../config/settings.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { LinkView } from '../../page/layout-variables.ts'
import { encodeUri } from '../addresses/uri.ts'
import type { Inventory } from './inventory.ts'
import { locateFrom } from './locate.ts'

/** The addresses of site.yaml as pages write them: root-relative or whole, in ASCII. */
export interface SettingsLinks {
  /** The links of the page header. */
  readonly links: readonly LinkView[]
  readonly authorUrl: string | undefined
}

/**
 * Resolves the addresses of site.yaml: `/about.html` and `about.md` lie below the site's base path.
 * Reports those that lead nowhere.
 */
export function resolveSettingsLinks(
  settings: Settings,
  inventory: Inventory,
  report: Report,
): SettingsLinks {
  const resolve = (key: string, url: string): string => {
    const target = locateFrom(inventory, 'articles', url)
    if (target.kind === 'missing')
      report('broken-settings-link', { path: 'site.yaml' }, { key, url })
    return target.kind === 'found' ? target.resource.url + encodeUri(target.suffix) : encodeUri(url)
  }
  const { links, author } = settings
  return {
    links: links.map(({ title, url }) => ({ title, url: resolve('links', url) })),
    authorUrl: author?.url === undefined ? undefined : resolve('author.url', author.url),
  }
}
