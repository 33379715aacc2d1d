import type { Article } from '../article/article.ts'
import type { Place } from '../diagnostics/diagnostic.ts'

/** An address found in an article, as written (after Markdown's own unescaping). */
export interface ReferenceRequest {
  readonly kind: 'link' | 'image'
  readonly href: string
  readonly article: Article
  readonly place: Place
}

export interface ResolvedReference {
  /** What goes into the attribute: percent-encoded; root-relative on pages, absolute in feeds. */
  readonly url: string
  /** Pixels, when the reference is an image of the site whose size is known. */
  readonly width?: number
  readonly height?: number
}

/** Turns an address as written into the address on the finished site; reports what leads nowhere. */
export type ResolveReference = (request: ReferenceRequest) => ResolvedReference
