import { firstGraphemes, graphemeCount } from '../text/graphemes.ts'
import type { PhraseOptions } from '../typography/phrase-hints.ts'
import { breakLines } from './break-lines.ts'
import { titleBreaks } from './title-breaks.ts'
import type { TitleBreak } from './title-breaks.ts'

/** A title in lines. Lengths are in pixels. */
export interface SetTitle {
  readonly lines: readonly string[]
  readonly size: number
  /** From line to line. */
  readonly pitch: number
}

export interface TitleRoom {
  readonly width: number
  readonly height: number
  /** The width of a line in em. */
  readonly widthOf: (line: string) => number
  /** Stands for what had no room; may be empty. */
  readonly ellipsis: string
}

/** From line to line, on a grid of 7.5. */
const pitches = [150, 135, 120, 112.5, 105, 97.5, 90, 82.5, 75, 67.5, 60] as const
const lineHeight = 1.4

/** What smaller type costs: its share of the largest, squared, so that the first steps cost little. */
const smallness = (pitch: number): number => 1.4 * (1 - pitch / pitches[0]) ** 2

/**
 * The title as large as it can well be: in lines of much the same length, none of which parts a phrase
 * unless the phrase is longer than a line, nor a word unless the word is. What is too long even in the
 * smallest type is cut.
 */
export function setTitle(title: string, options: PhraseOptions, room: TitleRoom): SetTitle {
  const widths = new Map<string, number>()
  const widthOf = (line: string): number => {
    const width = widths.get(line) ?? room.widthOf(line)
    widths.set(line, width)
    return width
  }
  const set = (text: string) => setWhole(text, options, { ...room, widthOf })
  let found = set(title)
  for (let count = graphemeCount(title) - 1; !found && count > 0; count--) {
    const text = firstGraphemes(title, count).trimEnd() + room.ellipsis
    if (mayFit(text, { ...room, widthOf })) found = set(text)
  }
  return found ?? { lines: [], size: 0, pitch: 0 }
}

/** Without asking where lines may end. */
function mayFit(text: string, { width, height, widthOf }: TitleRoom): boolean {
  const smallest = pitches.at(-1) ?? 0
  return widthOf(text) <= (width / sizeOf(smallest)) * Math.floor(height / smallest)
}

function setWhole(title: string, options: PhraseOptions, room: TitleRoom): SetTitle | undefined {
  if (!mayFit(title, room)) return undefined
  for (const parting of ['phrases', 'characters', 'anything'] as const) {
    const found = setBest(title, titleBreaks(title, options, parting), room)
    if (found) return found
  }
  return undefined
}

function setBest(
  text: string,
  breaks: readonly TitleBreak[],
  { width, height, widthOf }: TitleRoom,
): SetTitle | undefined {
  let best: SetTitle | undefined
  let least = Infinity
  for (const pitch of pitches) {
    const size = sizeOf(pitch)
    const between = (start: number, end: number) => widthOf(text.slice(start, end).trim())
    const breaking = { text, breaks, widthOf: between, room: width / size }
    for (let count = 1; count <= height / pitch; count++) {
      const broken = breakLines(breaking, count)
      const cost = (broken?.cost ?? Infinity) + smallness(pitch)
      if (!broken || cost >= least) continue
      least = cost
      best = { lines: broken.lines, size, pitch }
    }
  }
  return best
}

function sizeOf(pitch: number): number {
  return Math.round(pitch / lineHeight)
}
