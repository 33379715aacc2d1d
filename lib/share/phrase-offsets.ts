import { isJapanese } from '../typography/language.ts'
import { phraseBoundaries } from '../typography/phrase-boundaries.ts'
import { phraseHints } from '../typography/phrase-hints.ts'
import type { PhraseOptions } from '../typography/phrase-hints.ts'
import { isBlank, isWideBlank, sidesOf } from './blanks.ts'

/**
 * The places between the phrases of a title and between its Latin words, after the blank if one
 * stands there. A blank around Latin words, as in `Node.js 20 で`, does not make で a phrase.
 */
export function phraseOffsets(title: string, options: PhraseOptions): ReadonlySet<number> {
  const japanese = isJapanese(options.language)
  const { text, origins, blanks } = closeUp(title, japanese)
  if (!japanese) return new Set(blanks)
  const hints = phraseHints([{ kind: 'text', text }], options).map((hint) => origins[hint] ?? 0)
  // Where the writer left a blank, a line may begin with what follows, whatever it is: `と --help`.
  const atBlanks = phraseBoundaries(text)
    .map((boundary) => origins[boundary] ?? 0)
    .filter((at) => isBlank(title[at - 1]))
  return new Set([...hints, ...atBlanks, ...blanks])
}

interface ClosedTitle {
  /** The title without the blanks between Japanese and other scripts. */
  readonly text: string
  /** Offsets of the text → offsets of the title. */
  readonly origins: readonly number[]
  /** Offsets of the title after all other blanks. */
  readonly blanks: readonly number[]
}

function closeUp(title: string, japanese: boolean): ClosedTitle {
  const origins: number[] = []
  const blanks: number[] = []
  for (let at = 0; at < title.length; at++) {
    if (isWideBlank(title, at)) {
      blanks.push(at + 1)
    } else if (isBlank(title[at])) {
      const [before, after] = sidesOf(title, at)
      if (japanese && before !== after) continue
      // `Node.js 20`, `Chapter 2`: what is counted goes with its number.
      if (!/\d/.test(title.charAt(at + 1))) blanks.push(at + 1)
    }
    origins.push(at)
  }
  return { text: origins.map((at) => title[at]).join(''), origins, blanks }
}
