import { eastAsianWidthType } from 'get-east-asian-width'
import type { Settings } from '../config/settings.ts'
import type { AmbiguousWidth } from '../text/cells.ts'

/**
 * Kinds of characters of East Asian Width "ambiguous". Within one kind an editor's fonts agree on
 * the width, since one font has all of the kind or none.
 */
export const ambiguousClasses = [
  'box',
  'arrow',
  'shape',
  'circled',
  'punctuation',
  'letter',
  'latin1',
  'other',
] as const

export type AmbiguousClass = (typeof ambiguousClasses)[number]

/** For each class, how many cells its characters take in one drawing. */
export type Ambiguity = Readonly<Record<AmbiguousClass, AmbiguousWidth>>

const ranges: readonly (readonly [first: number, last: number, AmbiguousClass])[] = [
  [0x2500, 0x259f, 'box'],
  [0x2190, 0x21ff, 'arrow'],
  [0x25a0, 0x26ff, 'shape'],
  [0x2010, 0x205f, 'punctuation'],
  [0x2460, 0x24ff, 'circled'],
  [0x2776, 0x277f, 'circled'],
  [0x3248, 0x324f, 'circled'],
  [0x2150, 0x218f, 'circled'],
  [0x0370, 0x04ff, 'letter'],
  [0x00a0, 0x02ff, 'latin1'],
]

/** A quick no for most drawings: nothing in here can be ambiguous. */
const neverAmbiguous =
  /^[\n -~\u3000-\u3029\u3030-\u3247\u3250-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff9f]*$/

/** Tells whether a text may hold ambiguous characters at all. */
export function mayBeAmbiguous(text: string): boolean {
  return !neverAmbiguous.test(text)
}

/**
 * The class of an ambiguous character, `undefined` for all others.
 * @example ambiguousClass(0x2460) //=> 'circled', for ①
 */
export function ambiguousClass(codePoint: number): AmbiguousClass | undefined {
  if (codePoint < 0xa1 || eastAsianWidthType(codePoint) !== 'ambiguous') return undefined
  return ranges.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2] ?? 'other'
}

/** A width for each class. */
export function ambiguityBy(width: (name: AmbiguousClass) => AmbiguousWidth): Ambiguity {
  return {
    box: width('box'),
    arrow: width('arrow'),
    shape: width('shape'),
    circled: width('circled'),
    punctuation: width('punctuation'),
    letter: width('letter'),
    latin1: width('latin1'),
    other: width('other'),
  }
}

const narrow = ambiguityBy(() => 1)
const wide = ambiguityBy(() => 2)

/** What a site's setting says of characters that nothing else decides. */
export function preferredWidth(setting: Settings['diagrams']['ambiguous']): AmbiguousWidth {
  return setting === 2 ? 2 : 1
}

/** All classes alike. */
export function uniformAmbiguity(width: AmbiguousWidth): Ambiguity {
  return width === 1 ? narrow : wide
}
