/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Makes the children of one element those of another, and touches nothing that is equal already: it
 * keeps its place on the screen, its selection, its opened parts. Gives the first element, in the
 * order of the page, that came or changed; where something only went, the one around it.
 */
export function patch(old: Element, fresh: Element): Element | undefined {
  const olds = [...old.childNodes]
  const news = [...fresh.childNodes]
  const start = commonStart(olds, news)
  const end = commonEnd(olds.slice(start), news.slice(start))
  const leaving = olds.slice(start, olds.length - end)
  const coming = news.slice(start, news.length - end)
  if (leaving.length === 0 && coming.length === 0) return undefined
  return exchange(old, leaving, coming, olds[olds.length - end])
}

function commonStart(olds: readonly Node[], news: readonly Node[]): number {
  let count = 0
  while (count < olds.length && count < news.length && isSame(olds[count], news[count])) count += 1
  return count
}

function commonEnd(olds: readonly Node[], news: readonly Node[]): number {
  let count = 0
  while (
    count < olds.length &&
    count < news.length &&
    isSame(olds.at(-1 - count), news.at(-1 - count))
  ) {
    count += 1
  }
  return count
}

function isSame(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b !== undefined && a.isEqualNode(b)
}

/** Puts `coming` where `leaving` stands, before `next`. What is in both stays. */
function exchange(
  parent: Element,
  leaving: readonly ChildNode[],
  coming: readonly ChildNode[],
  next: ChildNode | undefined,
): Element | undefined {
  let changed: Element | undefined
  let left = [...leaving]
  coming.forEach((node, index) => {
    const stays = left.findIndex((candidate) => candidate.isEqualNode(node))
    const first = left[0]
    if (stays !== -1) {
      for (const gone of left.slice(0, stays)) remove(gone)
      left = left.slice(stays + 1)
    } else if (first && isAlike(first, node) && !isWanted(first, coming.slice(index + 1))) {
      left = left.slice(1)
      const inside = become(first, node)
      changed ??= inside
    } else {
      const added = document.importNode(node, true)
      parent.insertBefore(added, first ?? next ?? null)
      changed ??= added instanceof Element ? added : parent
    }
  })
  for (const gone of left) remove(gone)
  return changed ?? parent
}

/** True for nodes of which one can become the other. */
function isAlike(one: Node, other: Node): boolean {
  if (one.nodeName !== other.nodeName) return false
  // A stylesheet stays until the new one is there; a script runs once.
  return !['LINK', 'SCRIPT', 'STYLE'].includes(one.nodeName)
}

function isWanted(node: Node, later: readonly Node[]): boolean {
  return later.some((candidate) => candidate.isEqualNode(node))
}

function become(old: ChildNode, fresh: ChildNode): Element | undefined {
  if (!(old instanceof Element) || !(fresh instanceof Element)) {
    old.nodeValue = fresh.nodeValue
    return old.parentElement ?? undefined
  }
  const attributesChanged = takeAttributes(old, fresh)
  const inside = patch(old, fresh)
  return attributesChanged ? old : inside
}

function takeAttributes(old: Element, fresh: Element): boolean {
  let changed = false
  for (const name of old.getAttributeNames()) {
    if (fresh.hasAttribute(name)) continue
    old.removeAttribute(name)
    changed = true
  }
  for (const name of fresh.getAttributeNames()) {
    const value = fresh.getAttribute(name) ?? ''
    if (old.getAttribute(name) === value) continue
    old.setAttribute(name, value)
    changed = true
  }
  return changed
}

/** Without its stylesheet a page would flash: the old one waits for the new one. */
function remove(node: ChildNode): void {
  const successor =
    node instanceof HTMLLinkElement && node.rel === 'stylesheet'
      ? [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].find(
          (link) => link !== node && !link.sheet,
        )
      : undefined
  if (!successor) return node.remove()
  successor.addEventListener('load', () => node.remove(), { once: true })
  successor.addEventListener('error', () => node.remove(), { once: true })
}
