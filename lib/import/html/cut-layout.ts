import { isBlank, isComment, isElement, isText } from './nodes.ts'
import { isDateLine, isLinkList, shapeOf } from './page-parts.ts'

/** A page with its layout cut off: what is left is the article. */
export interface CutPage {
  /** What stood beside the article and differs from page to page, in small pieces. */
  readonly asides: readonly Element[]
  /** How many pieces of layout went. */
  readonly removed: number
}

/** Pages of which so many share a piece have it from their layout. */
const majority = 0.6
/** Elements that may hold the article as a whole. */
const containers = /^(?:DIV|MAIN|ARTICLE|SECTION|CENTER|TABLE|TBODY|TR|TD|FORM|FONT|SPAN)$/
/** Where the article stands when there is nothing to compare a page with. */
const usualPlaces =
  'main, article, [role=main], #content, #main, #contents, #article, .content, .main, .entry-content, .article, .post'

/**
 * Finds the layout that pages have in common and takes it off each of them: what stands at the
 * beginning and at the end of most pages alike, boxes around everything, lists of links and lines of
 * dates beside the text. Changes the documents; each body then holds the article alone.
 */
export function cutLayout(bodies: readonly HTMLElement[]): readonly CutPage[] {
  if (bodies.length === 1) return bodies.map(cutAlone)
  const cuts = bodies.map((body): Cut => ({ body, holder: body, asides: [], removed: 0 }))
  for (let depth = 0; depth < 20; depth += 1) {
    cutEdges(cuts)
    if (!enterContainers(cuts)) break
  }
  for (const { body, holder } of cuts) {
    if (holder !== body) body.replaceChildren(...Array.from(holder.childNodes))
  }
  return cuts
}

/** A page while it is cut. */
interface Cut extends CutPage {
  readonly body: HTMLElement
  /** The innermost box known so far to hold the article. */
  holder: Element
  readonly asides: Element[]
  removed: number
}

/** Takes away what stands around the article at the level that was reached. */
function cutEdges(cuts: readonly Cut[]): void {
  const layout = commonParts(cuts.map(({ holder }) => holder))
  for (const cut of cuts) {
    for (const node of edgeNodes(cut.holder, layout)) {
      cut.removed += 1
      if (isElement(node) && !layout.keys.has(keyOf(node))) cut.asides.push(node)
      node.remove()
    }
  }
}

/** Goes a level down where every page has a box around its article. */
function enterContainers(cuts: readonly Cut[]): boolean {
  const inner = commonContainer(cuts.map(({ holder }) => holder))
  for (const [index, container] of inner.entries()) {
    const cut = cuts[index]
    if (!cut) continue
    const beside = visibleChildren(cut.holder).filter((node) => node !== container)
    cut.asides.push(...beside.filter(isElement))
    cut.holder = container
  }
  return inner.length > 0
}

function cutAlone(body: HTMLElement): CutPage {
  const place = body.querySelector(usualPlaces)
  if (!place) return { asides: [], removed: 0 }
  const removed = visibleChildren(body).length - 1
  body.replaceChildren(...Array.from(place.childNodes))
  return { asides: [], removed: Math.max(1, removed) }
}

/** What most pages have alike at one level. */
interface CommonParts {
  /** Children that are the same, word for word. */
  readonly keys: ReadonlySet<string>
  /** Shapes of children that hold nothing but links, or nothing but a date, on most pages. */
  readonly shapes: ReadonlySet<string>
}

function commonParts(holders: readonly Element[]): CommonParts {
  const keys = new Map<string, number>()
  const shapes = new Map<string, number>()
  for (const holder of holders) {
    const children = visibleChildren(holder)
    for (const key of new Set(children.map(keyOf))) keys.set(key, (keys.get(key) ?? 0) + 1)
    const beside = children.filter((node) => isLinkList(node) || isDateLine(node))
    for (const shape of new Set(beside.map(shapeOf)))
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  const enough = Math.max(2, Math.ceil(holders.length * majority))
  const frequent = (counts: ReadonlyMap<string, number>) =>
    new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key))
  return { keys: frequent(keys), shapes: frequent(shapes) }
}

/** The children at both ends that belong to the layout. */
function edgeNodes(holder: Element, { keys, shapes }: CommonParts): readonly ChildNode[] {
  const children = visibleChildren(holder)
  const isLayout = (node: ChildNode) =>
    keys.has(keyOf(node)) || ((isLinkList(node) || isDateLine(node)) && shapes.has(shapeOf(node)))
  const first = children.findIndex((node) => !isLayout(node))
  if (first < 0) return []
  const last = children.findLastIndex((node) => !isLayout(node))
  return [...children.slice(0, first), ...children.slice(last + 1)]
}

/** The box of one shape that holds most of the words on every page; none if one page has none. */
function commonContainer(holders: readonly Element[]): readonly Element[] {
  const inner = holders.map((holder) => {
    const children = visibleChildren(holder)
    const total = lengthOf(holder)
    return children.find(
      (child): child is HTMLElement =>
        isElement(child) && containers.test(child.nodeName) && lengthOf(child) >= total * majority,
    )
  })
  const [first] = inner
  if (!first || inner.some((one) => !one || shapeOf(one) !== shapeOf(first))) return []
  return inner.flatMap((one) => one ?? [])
}

function lengthOf(node: Node): number {
  return (node.textContent ?? '').replaceAll(/\s/g, '').length
}

function visibleChildren(holder: Element): readonly ChildNode[] {
  return Array.from(holder.childNodes).filter(
    (node) => !isComment(node) && !(isText(node) && isBlank(node.data)),
  )
}

function keyOf(node: Node): string {
  const html = isElement(node) ? node.outerHTML : (node.textContent ?? '')
  return html.replaceAll(/\s+/g, ' ').trim()
}
