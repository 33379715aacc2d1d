import type { Report } from '../../diagnostics/diagnostic.ts'
import type { ReferenceRequest } from '../../markdown/resolve-reference.ts'
import { isLocalAddress } from './local-address.ts'
import type { Inventory, Resource } from './inventory.ts'
import type { Target } from './locate.ts'
import type { SitePlan } from '../site.ts'
import { suggestAddresses } from './suggest-addresses.ts'

/** Reports an address that readers of the finished site could not follow. */
export function checkReference(
  plan: SitePlan,
  inventory: Inventory,
  request: ReferenceRequest,
  target: Target,
  report: Report,
): void {
  switch (target.kind) {
    case 'external':
      checkExternal(request, report)
      break
    case 'empty':
      report('empty-address', request.place, { image: request.kind === 'image' })
      break
    case 'missing':
      reportMissing(inventory, request, target.path, report)
      break
    case 'found':
      checkResource(plan, request, target.resource, report)
      break
  }
}

function checkExternal({ kind, href, place }: ReferenceRequest, report: Report): void {
  if (isLocalAddress(href)) report('local-url', place, { href, settings: false })
  else if (kind === 'image' && !/^data:/i.test(href)) report('external-image', place, { href })
}

function reportMissing(
  inventory: Inventory,
  request: ReferenceRequest,
  path: string,
  report: Report,
): void {
  const { href, place } = request
  const suggestions = suggestAddresses(inventory, request.article, href, path)
  const isFile = request.kind === 'image' || /\.(?!md$|html?$)\w+$/i.test(path)
  if (isFile) report('missing-file', place, { href, ...suggestions, from: 'article' })
  else report('broken-link', place, { href, ...suggestions })
}

function checkResource(
  plan: SitePlan,
  request: ReferenceRequest,
  resource: Resource,
  report: Report,
): void {
  const { kind, article, href, place } = request
  if (resource.kind !== 'article') return
  const target = resource.article
  if (kind === 'image') report('image-is-page', place, { href })
  else if (plan.future.has(target)) report('link-to-future', place, { href })
  else if (target.meta.draft && !article.meta.draft) report('link-to-draft', place, { href })
}
