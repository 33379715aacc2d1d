import { fontStylesheetPath } from '../../fonts/font-stylesheet.ts'
import { sharePath } from '../../share/share-path.ts'
import { sharedPages } from '../shared-pages.ts'
import { collectAliases } from './aliases.ts'
import { addressAt, archiveAddress, fixedPaths, searchAddress } from './page-address.ts'
import type { PageAddress } from './page-address.ts'
import type { SitePlan } from '../site.ts'

/** Everything that the tool makes itself, redirects among it. */
export function generatedAddresses(plan: SitePlan): readonly PageAddress[] {
  const { settings } = plan
  return [
    ...Object.values(fixedPaths).map((outputPath) => addressAt(outputPath, settings)),
    archiveAddress(settings),
    ...(settings.search ? [searchAddress(settings)] : []),
    ...(settings.fonts.length > 0 ? [addressAt(fontStylesheetPath, settings)] : []),
    ...sharedPages(plan).map(({ outputPath }) => addressAt(sharePath(outputPath), settings)),
    ...plan.tags.values(),
    ...plan.series.values(),
    ...collectAliases(plan.pages).map(({ outputPath }) => addressAt(outputPath, settings)),
  ]
}
