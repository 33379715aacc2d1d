import type { BodyWork } from '../body-work.ts'
import { all, lettersOf, rawMark } from '../nodes.ts'

const headings = 'h1, h2, h3, h4, h5, h6'

/**
 * The page shows the title by itself: a heading, or a line, that says it again at the beginning goes.
 * The other headings move so that the highest is `##`.
 */
export function shiftHeadings({ body, title, changes }: BodyWork): void {
  const repeated = all(body, `${headings}, p`).find(
    (block) => lettersOf(block.textContent) === lettersOf(title),
  )
  if (repeated && isFirst(body, repeated)) {
    keepTarget(repeated)
    repeated.remove()
  }
  const rest = all(body, headings)
  const highest = Math.min(...rest.map(levelOf))
  const shift = 2 - highest
  if (rest.length === 0 || shift === 0) return
  for (const heading of rest) {
    changes.count('headings-moved')
    const level = Math.min(6, levelOf(heading) + shift)
    const moved = heading.ownerDocument.createElement(`h${level}`)
    for (const { name, value } of Array.from(heading.attributes)) moved.setAttribute(name, value)
    moved.append(...Array.from(heading.childNodes))
    heading.replaceWith(moved)
  }
}

/** Links within the article may lead to the title's heading. */
function keepTarget(heading: Element): void {
  const id = heading.getAttribute('id')
  const { ownerDocument } = heading
  const links = Array.from(ownerDocument.querySelectorAll('a[href]'))
  if (!id || !links.some((link) => link.getAttribute('href') === `#${id}`)) return
  heading.after(rawMark(ownerDocument, `<a id="${id.replaceAll('"', '&quot;')}"></a>`, 'block'))
}

function levelOf(heading: Element): number {
  return Number(heading.nodeName.slice(1))
}

/** True when no words stand before the heading. */
function isFirst(body: Element, heading: Element): boolean {
  const range = body.ownerDocument.createRange()
  range.setStart(body, 0)
  range.setEndBefore(heading)
  return range.toString().trim() === ''
}
