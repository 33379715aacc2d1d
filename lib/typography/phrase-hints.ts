import { graphemeStarts } from '../text/graphemes.ts'
import { normalizeText } from '../text/normalize.ts'
import { isJapanese } from './language.ts'
import { phraseBoundaries } from './phrase-boundaries.ts'
import { insideWords, mayBreak } from './unbreakable.ts'

export interface PhraseOptions {
  /** BCP 47 language of the text; only Japanese gets hints. */
  readonly language: string
  /** Words that a hint never breaks: 霞が関 */
  readonly keep: readonly string[]
}

/**
 * A piece of one inline context (what stands in one line box: a heading, a paragraph), in order.
 *
 * - `text`: may get hints
 * - `closed`: read for its words, but gets no hint inside: code, kbd, samp, the base of ruby, an
 *   address as link text, another language. One run for one such element.
 * - `break`: a `<wbr>` of the writer
 *
 * An image is closed text of U+FFFC, a `<br>` of U+2028; readings of ruby and comments are no runs.
 */
export type InlineRun =
  { readonly kind: 'text' | 'closed'; readonly text: string } | { readonly kind: 'break' }

/**
 * Where a line of Japanese may best break: offsets into the texts of all runs, one after the other,
 * ascending, in UTF-16 units. An offset at which one run ends and another begins stands between
 * them: outside of the outermost element that ends or begins there.
 *
 * @example phraseHints([{ kind: 'text', text: '今日は' }, { kind: 'text', text: '良い天気' }], options)
 * //=> [3, 5]
 */
export function phraseHints(runs: readonly InlineRun[], options: PhraseOptions): readonly number[] {
  if (!isJapanese(options.language)) return []
  const text = runs.map((run) => (run.kind === 'break' ? '' : run.text)).join('')
  if (!japanese.test(text)) return []
  const isTaken = takenOffsets(runs)
  const isGrapheme = graphemeStarts(text)
  const isInsideWord = insideWords(text, options.keep.map(normalizeText))
  return phraseBoundaries(text).filter(
    (offset) =>
      !isTaken(offset) && isGrapheme(offset) && mayBreak(text, offset) && !isInsideWord(offset),
  )
}

/** Without kana or ideographs there are no phrases to find. */
const japanese = /[\u3040-\u30ff\u3400-\u9fff]/

/** Offsets inside closed runs, and those where a break stands already. */
function takenOffsets(runs: readonly InlineRun[]): (offset: number) => boolean {
  const taken = new Set<number>()
  let start = 0
  for (const run of runs) {
    if (run.kind === 'break') {
      taken.add(start)
      continue
    }
    const end = start + run.text.length
    if (run.kind === 'closed') for (let at = start + 1; at < end; at++) taken.add(at)
    start = end
  }
  return (offset) => taken.has(offset)
}
