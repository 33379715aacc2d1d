import { dataFiles } from './data.ts'
import type { Catalogue, Section } from './data.ts'
import type { Library } from './find.ts'
import { readPostings } from './grams.ts'
import type { Postings } from './grams.ts'

/**
 * The index as it lies on a server: scripts that say nothing but a value, each loaded once, when it
 * is asked for. Scripts rather than data, because they are all that `script-src 'self'` lets in.
 *
 * @param folder the address of the folder of the search page's script
 * @param edition what stands behind `?` of every file's address, so that no old copy is taken
 */
export function openLibrary(folder: string, edition: string): Library {
  const load = async <T>(path: string): Promise<T> => {
    const { default: value } = (await import(folder + path + edition)) as { readonly default: T }
    return value
  }
  const known = new Map<number, Promise<Postings>>()
  return {
    catalogue: () => load<Catalogue>(dataFiles.catalogue),
    postings: (shard) => {
      const postings =
        known.get(shard) ?? load<string>(dataFiles.shard(shard)).then((text) => readPostings(text))
      known.set(shard, postings)
      return postings
    },
    sections: ({ file }) => load<readonly Section[]>(dataFiles.text(file)),
  }
}
