import { isUnsafeUrl } from '../../../markdown/unsafe-url.ts'
import type { BodyWork } from '../body-work.ts'
import { all } from '../nodes.ts'

/** So much of an address is shown. */
const shownLength = 40

/** A link that runs a program cannot stand in an article: its words stay, the link goes. */
export function disarmLinks({ body, report }: BodyWork): void {
  for (const name of ['href', 'src']) {
    for (const element of all(body, `[${name}]`)) {
      const address = element.getAttribute(name) ?? ''
      if (!isUnsafeUrl(address)) continue
      report('import-unsafe-link', element, { address: address.slice(0, shownLength) })
      element.removeAttribute(name)
    }
  }
}
