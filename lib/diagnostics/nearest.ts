import { distance } from 'fastest-levenshtein'

/**
 * What somebody who typed `word` most likely meant: the candidate that needs the fewest changed
 * letters, or one that the word is the beginning of; `undefined` when nothing is near. Case and
 * full-width letters do not count as changes. Ties go to the earlier candidate.
 * @example nearest('titel', ['title', 'tags']) //=> 'title'
 * @example nearest('desc', ['date', 'description']) //=> 'description'
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = fold(word)
  let best: string | undefined
  let fewest = tolerance(typed) + 0.5
  for (const candidate of candidates) {
    const changes = changesBetween(typed, fold(candidate))
    if (changes < fewest) {
      best = candidate
      fewest = changes
    }
  }
  return best
}

/** How many changed letters still make a typing error: one in three, rounded. */
function tolerance(word: string): number {
  return Math.floor((word.length + 1) / 3)
}

function changesBetween(typed: string, candidate: string): number {
  if (typed === candidate) return 0
  if (sortedLetters(typed) === sortedLetters(candidate)) return 1
  // An abbreviation is as likely as one changed letter, but a changed letter comes first.
  if (typed.length >= 2 && candidate.startsWith(typed)) {
    return Math.min(1.25, candidate.length - typed.length)
  }
  if (Math.abs(candidate.length - typed.length) > tolerance(typed)) return Infinity
  return distance(typed, candidate)
}

/** Equal for two words when letters have only changed places. */
function sortedLetters(word: string): string {
  return Array.from(word).toSorted().join('')
}

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase()
}
