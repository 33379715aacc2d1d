import { normalizeText } from './normalize.ts'

/** Everything that words are not made of: punctuation, symbols, emoji and what glues them. */
const separators = /[^\p{L}\p{M}\p{N}_\s-]+|[\ufe0e\ufe0f\u20e3]+/gu

/**
 * The words of a heading as an id that people can read in an address: NFC, small letters, blanks
 * as `-`, punctuation left out; `section` when no word is left.
 *
 * @example slugOf('送信元の特定') //=> '送信元の特定'
 * @example slugOf('1. DNS とは？') //=> '1-dns-とは'
 */
export function slugOf(text: string): string {
  const words = normalizeText(text).toLowerCase().replaceAll(separators, '')
  return (
    words
      .trim()
      .replaceAll(/[\s-]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'section'
  )
}

/**
 * Makes ids of headings, each only once: what is taken already gets `-2`, `-3`, … behind it.
 *
 * @param taken ids that are in use; grows with every id that is given out
 */
export function createSlugger(taken: Set<string>): (text: string) => string {
  const counts = new Map<string, number>()
  return (text) => {
    const slug = slugOf(text)
    let count = counts.get(slug) ?? 1
    let id = count === 1 ? slug : `${slug}-${count}`
    while (taken.has(id)) {
      count += 1
      id = `${slug}-${count}`
    }
    counts.set(slug, count)
    taken.add(id)
    return id
  }
}
