import type { Settings } from '../../config/settings.ts'
import type { Place, Report } from '../../diagnostics/diagnostic.ts'
import { createLocator } from '../../diagnostics/locate.ts'
import type { LinkView } from '../../page/layout-variables.ts'
import type { SourceFile } from '../../text/source-file.ts'
import { encodeUri } from '../addresses/uri.ts'
import type { Inventory } from './inventory.ts'
import { isLocalAddress } from './local-address.ts'
import { locateFrom } from './locate.ts'

/** The addresses of site.yaml as pages write them: root-relative or whole, in ASCII. */
export interface SettingsLinks {
  /** The links of the page header. */
  readonly links: readonly LinkView[]
  readonly authorUrl: string | undefined
}

/**
 * Resolves the addresses of site.yaml: `/about.html` and `about.md` lie below the site's base path.
 * Reports those that lead nowhere, where they stand in `source`, the text of site.yaml.
 */
export function resolveSettingsLinks(
  settings: Settings,
  inventory: Inventory,
  report: Report,
  source?: SourceFile,
): SettingsLinks {
  warnOfLocal(settings.url, report, source)
  const resolve = (key: string, url: string): string => {
    warnOfLocal(url, report, source)
    const target = locateFrom(inventory, 'articles', url)
    if (target.kind === 'missing') {
      report('broken-settings-link', placeOf(url, source), { key, url })
    }
    return target.kind === 'found' ? target.resource.url + encodeUri(target.suffix) : encodeUri(url)
  }
  const { links, author } = settings
  return {
    links: links.map(({ title, url }) => ({ title, url: resolve('links', url) })),
    authorUrl: author?.url === undefined ? undefined : resolve('author.url', author.url),
  }
}

/** An address of the writer's own machine is nobody else's; feeds and the sitemap are full of the site's. */
function warnOfLocal(url: string, report: Report, source: SourceFile | undefined): void {
  if (!isLocalAddress(url)) return
  report('local-url', placeOf(url, source), { href: url, settings: true })
}

/** Where an address stands that the settings have by now without the place they had it from. */
function placeOf(url: string, source: SourceFile | undefined): Place {
  const starts = source ? Array.from(source.text.matchAll(/url:[ \t]*["']?/g)) : []
  const found = starts
    .map((start) => start.index + start[0].length)
    .find((offset) => source?.text.startsWith(url, offset))
  if (!source || found === undefined) return { path: 'site.yaml' }
  return createLocator(source).place(found, found + url.length)
}
