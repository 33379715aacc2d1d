import type { SiteFile } from '../../article/sources.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { ReferenceRequest, ResolveReference } from '../../markdown/resolve-reference.ts'
import { normalizeText } from '../../text/normalize.ts'
import { checkReference } from './check-reference.ts'
import { siteOrigin } from '../addresses/page-address.ts'
import type { Dimensions } from '../files/image-dimensions.ts'
import { locate } from './locate.ts'
import type { Inventory } from './inventory.ts'
import type { Target } from './locate.ts'
import type { SitePlan } from '../site.ts'
import { encodeUri } from '../addresses/uri.ts'

export type AddressForm = 'root-relative' | 'absolute'

export interface ResolverOptions {
  readonly plan: SitePlan
  readonly inventory: Inventory
  /** Feeds are read away from the site: there, every address is whole. */
  readonly form: AddressForm
  /** The size of an image; one function for pages and feeds, so that each file is read once. */
  readonly measure: (file: SiteFile) => Dimensions | undefined
  readonly report: Report
  /** Told of every address that leads to another site. */
  readonly meet?: ((request: ReferenceRequest) => void) | undefined
}

/**
 * Makes the function that turns addresses in articles into addresses on the finished site: `.md`
 * files into their pages, files beside articles into their copies, everything percent-encoded.
 * What leads nowhere is reported, and left as written.
 */
export function createResolver(options: ResolverOptions): ResolveReference {
  const { plan, inventory, form, report } = options
  const origin = siteOrigin(plan.settings)
  return (request) => {
    const target = locate(inventory, request.article, request.href)
    checkReference(plan, inventory, request, target, report)
    if (target.kind === 'external') options.meet?.(request)
    const address = addressOf(request, target)
    return {
      url: form === 'absolute' ? wholeAddress(origin, request, address) : address,
      ...dimensionsOf(request, target, options),
    }
  }
}

/** What goes into a page: a fragment of the page itself stays one. */
function addressOf(request: ReferenceRequest, target: Target): string {
  if (target.kind !== 'found' || /^[?#]/.test(request.href)) return encodeUri(request.href)
  return target.resource.url + encodeUri(normalizeText(target.suffix))
}

function wholeAddress(origin: string, { article }: ReferenceRequest, address: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address
  if (address.startsWith('//')) return origin.replace(/\/\/.*/, '') + address
  return origin + (/^[?#]|^$/.test(address) ? article.url : '') + address
}

function dimensionsOf(
  request: ReferenceRequest,
  target: Target,
  { measure, report }: ResolverOptions,
): Dimensions | undefined {
  if (request.kind !== 'image' || target.kind !== 'found') return undefined
  if (target.resource.kind !== 'file') return undefined
  const dimensions = measure(target.resource.file.source)
  if (!dimensions) report('image-size-unknown', request.place, { href: request.href })
  return dimensions
}
