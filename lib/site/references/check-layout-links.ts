import { posix } from 'node:path'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { LayoutLink } from '../../page/layout-links.ts'
import { normalizeText } from '../../text/normalize.ts'
import { decodeUri } from '../addresses/uri.ts'
import type { Inventory } from './inventory.ts'

/** Reports stylesheets, pictures and pages that layouts name and the site does not have. */
export function checkLayoutLinks(
  links: readonly LayoutLink[],
  { byOutput }: Inventory,
  basePath: string,
  report: Report,
): void {
  for (const { href, filtered, place } of links) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(href)) continue
    const path = outputPath(filtered ? basePath + posix.join('/', href) : href, basePath)
    if (path !== undefined && byOutput.has(path)) continue
    const guess = nearest(path ?? href, [...byOutput.keys()])
    const caseOnly = guess !== undefined && guess.toLowerCase() === path?.toLowerCase()
    const known = guess && (filtered ? `/${guess}` : `${basePath}/${guess}`)
    report('missing-file', place, { href, nearest: known ? [known] : [], caseOnly, from: 'layout' })
  }
}

/** The place below dist/ that a root-relative address leads to; `undefined` outside the site. */
function outputPath(address: string, basePath: string): string | undefined {
  if (!address.startsWith(`${basePath}/`)) return undefined
  const [path = ''] = address.slice(basePath.length + 1).split(/[?#]/)
  return normalizeText(decodeUri(path)).replace(/(?<=^|\/)$/, 'index.html')
}
