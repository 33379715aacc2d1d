import type { Article } from '../../article/article.ts'
import type { SiteSources } from '../../article/sources.ts'
import { normalizeText } from '../../text/normalize.ts'
import type { CopiedFile } from '../files/copied-files.ts'
import { generatedAddresses } from '../addresses/generated-addresses.ts'
import type { SitePlan } from '../site.ts'

/** Something of the site that an address can lead to. `url` is root-relative. */
export type Resource =
  | { readonly kind: 'article'; readonly article: Article; readonly url: string }
  | { readonly kind: 'file'; readonly file: CopiedFile; readonly url: string }
  /** A list, a feed, a redirect: made by the tool. */
  | { readonly kind: 'generated'; readonly url: string }
  /** An article that could not be read, and was complained of. */
  | { readonly kind: 'unread'; readonly url: string }
  /** A file whose name a site cannot have, which was complained of. */
  | { readonly kind: 'misnamed'; readonly url: string }

/** Everything that the site holds, by the name it has in the sources and by its place in dist/. */
export interface Inventory {
  /** By path from the site's root, NFC: `articles/dns.md`. */
  readonly bySource: ReadonlyMap<string, Resource>
  /** By path below dist/, decoded, NFC: `dns.html`. */
  readonly byOutput: ReadonlyMap<string, Resource>
}

/** Collects what the planned site holds. */
export function takeInventory(
  plan: SitePlan,
  copies: readonly CopiedFile[],
  sources: Pick<SiteSources, 'articles' | 'files'>,
): Inventory {
  const bySource = new Map<string, Resource>()
  const byOutput = new Map<string, Resource>()
  const url = `${plan.settings.basePath}/`
  // What is published takes the place of these below.
  for (const { path } of sources.articles)
    bySource.set(normalizeText(path), { kind: 'unread', url })
  for (const { path } of sources.files) bySource.set(normalizeText(path), { kind: 'misnamed', url })
  for (const page of generatedAddresses(plan)) {
    byOutput.set(page.outputPath, { kind: 'generated', url: page.url })
  }
  for (const file of copies) {
    const resource: Resource = { kind: 'file', file, url: file.url }
    bySource.set(normalizeText(file.source.path), resource)
    byOutput.set(file.outputPath, resource)
  }
  for (const article of [...plan.future, ...plan.leftOut, ...plan.pages]) {
    const resource: Resource = { kind: 'article', article, url: article.url }
    bySource.set(normalizeText(article.source.path), resource)
    byOutput.set(article.outputPath, resource)
  }
  return { bySource, byOutput }
}
