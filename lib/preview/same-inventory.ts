import type { Article } from '../article/article.ts'
import type { Inventory, Resource } from '../site/references/inventory.ts'

/** What a site holds, and which of its articles wait for their day. */
export interface Holdings {
  readonly inventory: Inventory
  readonly future: ReadonlySet<Article>
}

/** True when every address leads to the same in both, and is judged the same. */
export function isSameInventory(a: Holdings, b: Holdings): boolean {
  return (
    isSameMap(a.inventory.bySource, b.inventory.bySource, a, b) &&
    isSameMap(a.inventory.byOutput, b.inventory.byOutput, a, b)
  )
}

function isSameMap(
  one: ReadonlyMap<string, Resource>,
  other: ReadonlyMap<string, Resource>,
  a: Holdings,
  b: Holdings,
): boolean {
  if (one.size !== other.size) return false
  for (const [path, resource] of one) {
    const counterpart = other.get(path)
    if (!counterpart || !isSameResource(resource, counterpart, a, b)) return false
  }
  return true
}

function isSameResource(one: Resource, other: Resource, a: Holdings, b: Holdings): boolean {
  if (one.url !== other.url) return false
  if (one.kind === 'article' && other.kind === 'article') {
    return (
      one.article.meta.draft === other.article.meta.draft &&
      a.future.has(one.article) === b.future.has(other.article)
    )
  }
  // A file is another object once it has changed: pictures may have got another size.
  if (one.kind === 'file' && other.kind === 'file') return one.file.source === other.file.source
  return one.kind === other.kind
}
