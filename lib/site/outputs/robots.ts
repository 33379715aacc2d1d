import type { OutputFile } from '../../page/output-file.ts'
import { absoluteUrl, fixedPaths, urlOf } from '../addresses/page-address.ts'
import type { Site } from '../site.ts'

/** Welcomes search engines. Drafts are not named here, for that would publish their addresses. */
export function robots({ plan }: Site): readonly OutputFile[] {
  const address = absoluteUrl(plan.settings, urlOf(fixedPaths.sitemap, plan.settings))
  return [{ path: fixedPaths.robots, contents: `User-agent: *\nAllow: /\n\nSitemap: ${address}\n` }]
}
