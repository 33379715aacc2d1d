import type { BodyWork } from '../body-work.ts'
import { all, isBlank, isElement, isText, rawMark, unwrap } from '../nodes.ts'

const headings = /^H[1-6]$/

/**
 * Places that links lead to: `<a name="x">` at a heading becomes the heading's id, elsewhere an
 * empty anchor stays.
 */
export function moveAnchors({ document, body }: BodyWork): void {
  for (const anchor of all(body, 'a[name], a[id]')) {
    const id = anchor.getAttribute('name') ?? anchor.getAttribute('id') ?? ''
    const heading = headingAt(anchor)
    if (id !== '' && heading && !heading.hasAttribute('id')) heading.setAttribute('id', id)
    else if (id !== '') anchor.before(rawMark(document, `<a id="${escapeId(id)}"></a>`, 'line'))
    anchor.removeAttribute('name')
    anchor.removeAttribute('id')
    if (!anchor.hasAttribute('href')) unwrap(anchor)
  }
}

/** The heading that an anchor stands in, or right in front of. */
function headingAt(anchor: Element): Element | undefined {
  const outer = anchor.closest('h1, h2, h3, h4, h5, h6')
  if (outer) return outer
  if ((anchor.textContent ?? '').trim() !== '') return undefined
  let next = anchor.nextSibling ?? anchor.parentNode?.nextSibling
  while (isText(next) && isBlank(next.data)) next = next.nextSibling
  return isElement(next) && headings.test(next.nodeName) ? next : undefined
}

function escapeId(id: string): string {
  return id.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
