import type { Catalogue, CataloguedArticle, Section } from './data.ts'
import { foldWithPlaces, plainForm } from './fold.ts'
import { shardOf } from './grams.ts'
import type { Postings } from './grams.ts'
import type { Word } from './query.ts'
import { cutSnippet } from './snippet.ts'
import type { SnippetPart } from './snippet.ts'

/** Where the files of the index come from. */
export interface Library {
  readonly catalogue: () => Promise<Catalogue>
  readonly postings: (shard: number) => Promise<Postings>
  readonly sections: (article: CataloguedArticle) => Promise<readonly Section[]>
}

/** An article that holds every word of the query. */
export interface Hit {
  readonly article: CataloguedArticle
  /** The id of the heading below which the words stand; empty for the top. */
  readonly id: string
  readonly title: readonly SnippetPart[]
  readonly snippet: readonly SnippetPart[]
}

/** So many texts are fetched at a time. */
const batch = 10

/**
 * Finds articles that hold all the words, as parts of other words too: first those that hold them
 * in their title or tags, and of both kinds the newest first. Reads no more than it is asked for.
 */
export async function* find(words: readonly Word[], library: Library): AsyncGenerator<Hit> {
  if (words.length === 0) return
  const { articles, shards } = await library.catalogue()
  const sets = await Promise.all(words.map((word) => numbersOf(word, shards, library)))
  const candidates = articles.filter((_, number) => sets.every((set) => set.has(number)))
  const heads = new Map(candidates.map((article) => [article, headOf(article)]))
  const inHead = (article: CataloguedArticle): boolean =>
    words.every((word) => isIn(word, heads.get(article) ?? ''))
  const newest = candidates.toReversed()
  const ordered = [...newest.filter(inHead), ...newest.filter((one) => !inHead(one))]
  for (let start = 0; start < ordered.length; start += batch) {
    const read = ordered.slice(start, start + batch).map(async (article) => ({
      article,
      sections: await library.sections(article),
    }))
    for (const { article, sections } of await Promise.all(read)) {
      const hit = hitIn(article, heads.get(article) ?? '', sections, words)
      if (hit) yield hit
    }
  }
}

/** The numbers of the articles that have all the pairs of a word. */
async function numbersOf(
  { grams, prefix }: Word,
  shards: number,
  library: Library,
): Promise<ReadonlySet<number>> {
  if (prefix !== undefined) {
    const postings = await library.postings(shardOf(prefix, shards))
    return new Set(
      [...postings].flatMap(([gram, numbers]) => (gram.startsWith(prefix) ? numbers : [])),
    )
  }
  const lists = await Promise.all(
    grams.map(async (gram) => (await library.postings(shardOf(gram, shards))).get(gram) ?? []),
  )
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length)
  const sets = others.map((list) => new Set(list))
  return new Set(shortest.filter((number) => sets.every((set) => set.has(number))))
}

function headOf({ title, tags }: CataloguedArticle): string {
  return plainForm([title, ...tags].join('\n'))
}

function isIn({ pattern }: Word, form: string): boolean {
  return form.search(pattern) !== -1
}

/** Looks into the text itself: that all pairs of a word are there does not mean that it is. */
function hitIn(
  article: CataloguedArticle,
  head: string,
  sections: readonly Section[],
  words: readonly Word[],
): Hit | undefined {
  const forms = sections.map(([, text]) => plainForm(text))
  const isThere = (word: Word): boolean =>
    isIn(word, head) || forms.some((form) => isIn(word, form))
  if (!words.every(isThere)) return undefined
  const counts = forms.map((form) => words.filter((word) => isIn(word, form)).length)
  const best = counts.indexOf(Math.max(...counts, 0))
  const [id, text] = sections[Math.max(best, 0)] ?? ['', '']
  return {
    article,
    id: (counts[best] ?? 0) > 0 ? id : '',
    title: mark(article.title, words),
    snippet: cutSnippet(mark(text.replaceAll('\n', ' '), words)),
  }
}

/** The text in pieces, those marked that a word names. */
function mark(text: string, words: readonly Word[]): readonly SnippetPart[] {
  const { form, starts, ends } = foldWithPlaces(text)
  const spans = words
    .flatMap(({ pattern }) => Array.from(form.matchAll(pattern)))
    .map(({ 0: found, index }) => ({
      start: starts[index] ?? 0,
      end: ends[index + found.length - 1] ?? text.length,
    }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const parts: SnippetPart[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}
