/** How often a character is used, and where first. */
export interface LetterUse {
  /** The number of pages that show it. */
  readonly pages: number
  /** The first page that shows it, counted from 0. */
  readonly first: number
}

/** Fewer characters are not worth a request of their own. */
const worthwhile = 96

/**
 * Shares the characters of a site out to the files of a font, so that a page asks for little that it
 * does not show: what at least half of the pages show is one slice; then come slices of what several
 * pages show, the most used first; then what a single page shows, kept together page by page. Each
 * slice is in code point order, and the same site gives the same slices.
 */
export function cutSlices(
  letters: ReadonlyMap<string, LetterUse>,
  pageCount: number,
): readonly string[] {
  const entries = [...letters].toSorted(([a], [b]) => codePoint(a) - codePoint(b))
  const isCommon = ({ pages }: LetterUse) => 2 * pages >= pageCount
  const common = entries.filter(([, use]) => isCommon(use))
  const shared = entries
    .filter(([, use]) => !isCommon(use) && use.pages > 1)
    .toSorted(([, a], [, b]) => b.pages - a.pages)
  const single = entries
    .filter(([, use]) => !isCommon(use) && use.pages === 1)
    .toSorted(([, a], [, b]) => a.first - b.first)
  return [
    common,
    ...portions(shared, () => true),
    ...portions(single, ([, a], [, b]) => a.first !== b.first),
  ]
    .filter((slice) => slice.length > 0)
    .map((slice) => inOrder(slice.map(([letter]) => letter)))
}

type Entry = readonly [letter: string, use: LetterUse]

/** Cuts a list where a portion is large enough and its neighbours may be parted. */
function portions(
  entries: readonly Entry[],
  mayPart: (a: Entry, b: Entry) => boolean,
): readonly (readonly Entry[])[] {
  const made: Entry[][] = []
  let portion: Entry[] = []
  let last: Entry | undefined
  for (const entry of entries) {
    if (last && portion.length >= worthwhile && mayPart(last, entry)) {
      made.push(portion)
      portion = []
    }
    portion.push(entry)
    last = entry
  }
  return [...made, portion]
}

function inOrder(letters: readonly string[]): string {
  return letters.toSorted((a, b) => codePoint(a) - codePoint(b)).join('')
}

function codePoint(letter: string): number {
  return letter.codePointAt(0) ?? 0
}
