import { realign } from '../../../lib/diagrams/realign/realign.ts'
import type { Drawing } from '../drawings.ts'
import { edgesBehindWords, padByCodePoints, replaceBefore } from './damage.ts'

/** What becomes of a drawing: itself when it is refused. */
export function realigned(text: string): string {
  const result = realign(text)
  return result.kind === 'aligned' ? result.text : text
}

export interface Rate {
  readonly restored: number
  /** Neither restored nor left as they were. */
  readonly wrong: number
  readonly count: number
}

/** Of narrow drawings that an editor has padded by counting code points: how many are restored. */
export function rateOfPadding(drawings: readonly Drawing[]): Rate {
  const narrow = drawings.filter(({ ambiguity }) =>
    Object.values(ambiguity).every((width) => width === 1),
  )
  return rateOf(narrow.map(({ text, ambiguity }) => [text, padByCodePoints(text, ambiguity)]))
}

/** Of drawings with one edge a space too far left or right: every nth of all that could be. */
export function rateOfSlips(drawings: readonly Drawing[], nth = 1): Rate {
  const slips = drawings.flatMap(({ text, ambiguity }) =>
    edgesBehindWords(text, ambiguity).flatMap((edge) =>
      [(it: string) => `${it} `, (it: string) => it.slice(0, -1)].map(
        (slip) => [text, () => replaceBefore(text, ambiguity, edge, slip)] as const,
      ),
    ),
  )
  const chosen = slips.filter((_, index) => index % nth === 0)
  return rateOf(chosen.map(([text, slipped]) => [text, slipped()]))
}

function rateOf(pairs: readonly (readonly [right: string, damaged: string])[]): Rate {
  const damages = pairs.filter(([right, damaged]) => right !== damaged)
  const results = damages.map(([right, damaged]) => ({ right, damaged, found: realigned(damaged) }))
  return {
    restored: results.filter(({ right, found }) => found === right).length,
    wrong: results.filter(({ right, damaged, found }) => found !== right && found !== damaged)
      .length,
    count: results.length,
  }
}
