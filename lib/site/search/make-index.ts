import type { Catalogue } from '../../search/data.ts'
import { indexForm } from '../../search/fold.ts'
import { gramsOf, shardOf } from '../../search/grams.ts'
import type { Postings } from '../../search/grams.ts'
import { compareCodePoints } from '../../text/compare-code-points.ts'
import type { Findable } from './findable.ts'

/**
 * Which pairs of characters stand in which articles, in as many parts as the catalogue says. Titles
 * and tags count as text.
 */
export function makeIndex(
  { articles, shards }: Catalogue,
  texts: readonly Findable[],
): readonly Postings[] {
  const postings = new Map<string, number[]>()
  for (const [number, { title, tags }] of articles.entries()) {
    const sections = texts[number]?.sections() ?? []
    const words = [title, ...tags, ...sections.map(([, text]) => text)].join('\n')
    for (const gram of gramsOf(indexForm(words))) {
      const numbers = postings.get(gram)
      if (numbers) numbers.push(number)
      else postings.set(gram, [number])
    }
  }
  const parts = Array.from({ length: shards }, () => new Map<string, readonly number[]>())
  const sorted = [...postings].toSorted(([a], [b]) => compareCodePoints(a, b))
  for (const [gram, numbers] of sorted) parts[shardOf(gram, shards)]?.set(gram, numbers)
  return parts
}
