import { graphemeStarts } from '../text/graphemes.ts'
import type { PhraseOptions } from '../typography/phrase-hints.ts'
import { mayBreak } from '../typography/unbreakable.ts'
import { isBlank, isWideBlank } from './blanks.ts'
import { bracketDepths } from './brackets.ts'
import { phraseOffsets } from './phrase-offsets.ts'

/** A place where a line of a title can end. */
export interface TitleBreak {
  /** Offset in UTF-16 units; if a blank stands there, it comes before. */
  readonly at: number
  /** What it costs to end a line here: see `breakLines`. */
  readonly cost: number
  /** What it costs if one of several lines runs on here. */
  readonly runOn: number
}

/** What lines may part: what is good to part, or also what only need excuses. */
export type Parting = 'phrases' | 'characters' | 'anything'

const prices = {
  /** Where the title has two parts: after ： ！ ―― and wide blanks. */
  part: 0.02,
  /** After 、 and before 「. */
  pause: 0.06,
  phrase: 0.09,
  /** What stands in brackets is read together. */
  bracketed: 0.25,
  insidePhrase: 0.3,
  insideWord: 1,
  runOn: 0.12,
} as const

/**
 * The places where a line of the title may end, ascending: between phrases and between words; or also
 * inside phrases; or even inside words, where only `anything` goes against kinsoku.
 *
 * @param title on one line, without blanks at its ends
 */
export function titleBreaks(
  title: string,
  options: PhraseOptions,
  parting: Parting,
): readonly TitleBreak[] {
  const phrases = phraseOffsets(title, options)
  const depths = bracketDepths(title)
  const isStart = graphemeStarts(title)
  const breaks: TitleBreak[] = []
  for (let at = 1; at < title.length; at++) {
    if (!isStart(at) || isBlank(title[at])) continue
    const manner = mannerOf(title, at, { phrases, isOpen: depths[at] !== 0 })
    const cost = manner ? prices[manner] : excuse(title, at, parting)
    if (cost !== undefined) breaks.push({ at, cost, runOn: manner === 'part' ? prices.runOn : 0 })
  }
  return breaks
}

interface Knowledge {
  readonly phrases: ReadonlySet<number>
  /** Whether a bracket is open. */
  readonly isOpen: boolean
}

/** What kind of good place to part a title this is; `undefined` where it is none. */
function mannerOf(title: string, at: number, { phrases, isOpen }: Knowledge) {
  if (isOpen) return phrases.has(at) ? 'bracketed' : undefined
  if (endsPart(title, at)) return 'part'
  const pauses = /[、，,] ?$/.test(title.slice(0, at)) || '「『【〈《'.includes(title.charAt(at))
  if (pauses && (phrases.has(at) || mayBreak(title, at))) return 'pause'
  return phrases.has(at) ? 'phrase' : undefined
}

/** The price of a place that is no good one; `undefined` where no line may end. */
function excuse(title: string, at: number, parting: Parting): number | undefined {
  if (parting === 'phrases') return undefined
  if (mayBreak(title, at) || isJoint(title, at)) return prices.insidePhrase
  return parting === 'anything' ? prices.insideWord : undefined
}

/** Whether a part of the title ends here, as in `主題：副題`. */
function endsPart(title: string, at: number): boolean {
  const before = title.slice(0, at)
  if (isBlank(before.at(-1))) return isWideBlank(title, at - 1) || /[.:;!?—–|] $/.test(before)
  return /[。．：；！？—―｜〜]$/.test(before) && mayBreak(title, at)
}

/** Inside an address: `example.com/|a/|long`. */
function isJoint(title: string, at: number): boolean {
  return /[a-z\d][/._-]$/i.test(title.slice(0, at)) && /^[a-z\d]/i.test(title.slice(at))
}
