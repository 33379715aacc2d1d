import type { Report } from '../../diagnostics/diagnostic.ts'
import { generatedAddresses } from '../addresses/generated-addresses.ts'
import { searchAddress } from '../addresses/page-address.ts'
import type { SitePlan } from '../site.ts'
import type { CopiedFile } from './copied-files.ts'

/**
 * Reports copied files that lie where a page or another file belongs, on any file system, and an
 * article in the place of the search page, whose name is free on sites without one.
 */
export function checkPlaces(plan: SitePlan, copies: readonly CopiedFile[], report: Report): void {
  const owners = new Map<string, string>()
  for (const { outputPath } of generatedAddresses(plan)) owners.set(key(outputPath), outputPath)
  const search = plan.settings.search ? searchAddress(plan.settings).outputPath : undefined
  for (const { outputPath, source } of plan.pages) {
    if (key(outputPath) !== search) continue
    const facts = { outputPath, other: 'site.yaml (search: true)' }
    report('place-taken', { path: source.path }, facts)
  }
  for (const { outputPath, source } of plan.pages) owners.set(key(outputPath), source.path)
  for (const { outputPath, source } of copies) {
    const other = owners.get(key(outputPath))
    if (other === undefined) owners.set(key(outputPath), source.path)
    else report('place-taken', { path: source.path }, { outputPath, other })
  }
}

/** Equal for names that macOS and Windows take for one. */
function key(outputPath: string): string {
  return outputPath.toLowerCase()
}
