import type { BuiltSite } from '../../lib/build-in-memory.ts'
import type { Catalogue, Section } from '../../lib/search/data.ts'
import { dataFiles } from '../../lib/search/data.ts'
import { find } from '../../lib/search/find.ts'
import type { Hit, Library } from '../../lib/search/find.ts'
import { readPostings } from '../../lib/search/grams.ts'
import { readQuery } from '../../lib/search/query.ts'

/** The index of a built site, and the names of its files in the order in which they are read. */
export function siteLibrary({ files }: BuiltSite): Library & { readonly read: string[] } {
  const contents = new Map(files.map((file) => [file.path, file.contents]))
  const read: string[] = []
  function load(name: string): unknown {
    if (!read.includes(name)) read.push(name)
    return JSON.parse(String(contents.get(`search/${name}`)).replace(/^export default /, ''))
  }
  return {
    read,
    catalogue: async () => load(dataFiles.catalogue) as Catalogue,
    postings: async (shard) => readPostings(String(load(dataFiles.shard(shard)))),
    sections: async ({ file }) => load(dataFiles.text(file)) as readonly Section[],
  }
}

/** Every hit of a query, as a page shows them. */
export async function hitsOf(library: Library, query: string): Promise<readonly Hit[]> {
  const hits: Hit[] = []
  for await (const hit of find(readQuery(query), library)) hits.push(hit)
  return hits
}
