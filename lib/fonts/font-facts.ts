/** What is to be known of a font file before text is set in it. Lengths are in em. */
export interface FontFacts {
  /** Weights that the file can show: one, or the ends of a variable font's axis. */
  readonly weight: readonly [lightest: number, heaviest: number]
  /** Whether strokes end in serifs, or うろこ: whether its like on the reader's machine is a mincho. */
  readonly serif: boolean
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  /** The mean width of Latin letters as English uses them; `undefined` without Latin letters. */
  readonly latinWidth: number | undefined
  /** The mean width of kana; `undefined` without kana. */
  readonly kanaWidth: number | undefined
  /** The code points that it has glyphs for: first and last of each range, one after the other. */
  readonly ranges: readonly number[]
}

/** Why a font cannot be worked on. */
export type FontProblem =
  /** The optional packages for it are not installed. */
  'no-packages' | 'no-font'

/** Reads and cuts fonts. It is slow and needs packages of its own, so it is asked only when it must. */
export interface FontTools {
  /** @param key names the bytes */
  readonly describe: (font: FontBytes) => FontFacts | FontProblem
  /** The font cut down to the characters of a text, as WOFF2: equal in, equal out. */
  readonly subset: (font: FontBytes, text: string) => Uint8Array | FontProblem
}

export interface FontBytes {
  /** Names the bytes. */
  readonly key: string
  readonly read: () => Uint8Array
}

/** Whether a font with these ranges has the code point. */
export function covers(ranges: readonly number[], codePoint: number): boolean {
  let low = 0
  let high = ranges.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[2 * middle + 1] ?? 0) < codePoint) low = middle + 1
    else high = middle
  }
  const first = ranges[2 * low]
  return first !== undefined && first <= codePoint
}
