import { join } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import { checkLinks } from '../io/links/check-links.ts'
import { openLinkMemory } from '../io/links/link-memory.ts'
import type { ReferenceRequest } from '../markdown/resolve-reference.ts'
import { isLocalAddress } from '../site/references/local-address.ts'
import type { CommandCall } from './command.ts'
import { createProgress } from './progress.ts'
import { toolVersion } from './tool-folder.ts'

const servers = 6
const pause = 1000
const patience = 15_000

/** Tries the links to other sites, and reports those that cannot be opened where they stand. */
export async function checkExternalLinks(
  { root, terminal, language }: CommandCall,
  requests: readonly ReferenceRequest[],
  report: Report,
): Promise<void> {
  const links = requests.flatMap((request) => {
    const url = wholeUrl(request.href)
    return url === undefined ? [] : [{ ...request, url }]
  })
  const urls = links.map(({ url }) => url)
  const progress = createProgress(terminal, language, new Set(urls).size, {
    ja: 'リンクを確かめています',
    en: 'trying links',
  })
  const memory = openLinkMemory(join(root, '.kumihan', 'external-links.json'))
  const { now, interrupted } = terminal
  const userAgent = `kumihan/${toolVersion()} (link check)`
  const { advance } = progress
  const options = { servers, pause, patience, userAgent, memory, now, advance, interrupted }
  const broken = await checkLinks(urls, options)
  progress.clear()
  memory.save(now())
  for (const { url, href, place } of links) {
    const reason = broken.get(url)
    if (reason !== undefined) report('broken-external-link', place, { href, reason })
  }
}

/** The address of a page without its fragment; nothing for mail, telephone and private networks. */
function wholeUrl(href: string): string | undefined {
  const address = href.startsWith('//') ? `https:${href}` : href
  if (!/^https?:/i.test(address) || isLocalAddress(address) || !URL.canParse(address)) {
    return undefined
  }
  const url = new URL(address)
  url.hash = ''
  return url.href
}
