import type { OutputFile } from '../page/output-file.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import { fingerprint } from '../text/fingerprint.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { LetterUse } from './cut-slices.ts'
import { shownLetters } from './shown-letters.ts'

export interface UsedLetter extends LetterUse {
  /** The first article that shows the character; `undefined` when only lists and the like do. */
  readonly source: SourceFile | undefined
}

/** The characters that pages show, counted page by page. */
export interface LetterCount {
  /** Takes note of the different characters of a page. `source` is the article whose page it is. */
  readonly add: (letters: string, source?: SourceFile) => void
  readonly uses: ReadonlyMap<string, UsedLetter>
  /** The number of pages noted so far. */
  readonly pages: () => number
}

export function countLetters(): LetterCount {
  const uses = new Map<string, UsedLetter>()
  let pages = 0

  function add(letters: string, source?: SourceFile): void {
    for (const letter of letters) {
      const use = uses.get(letter)
      uses.set(letter, {
        pages: (use?.pages ?? 0) + 1,
        first: use?.first ?? pages,
        source: use?.source ?? source,
      })
    }
    pages += 1
  }

  return { add, uses, pages: () => pages }
}

/** What the pages of a site show while they are built. */
export interface ShownLetters extends Pick<LetterCount, 'uses' | 'pages'> {
  /** Takes note of a page; of other files, nothing. `source` is the article whose page it is. */
  readonly note: (page: OutputFile, source?: SourceFile) => void
}

/** Collects the characters that pages show, one page after the other. */
export function noteLetters(memory: BuildMemory): ShownLetters {
  const { add, uses, pages } = countLetters()

  function note(page: OutputFile, source?: SourceFile): void {
    if (page.madeFrom === undefined || !page.path.endsWith('.html')) return
    add(lettersOf(page, page.madeFrom, memory), source)
  }

  return { note, uses, pages }
}

/** The characters of a page, which need not be drawn if an earlier build knew them. */
function lettersOf(page: OutputFile, madeFrom: string, memory: BuildMemory): string {
  const key = fingerprint('letters', memory.tool, madeFrom)
  const known = memory.recall(key)
  if (known) return JSON.parse(known.head) as string
  const letters = shownLetters(page.contents.toString())
  memory.remember(key, JSON.stringify(letters))
  return letters
}
