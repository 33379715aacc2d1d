import type { TitleBreak } from './title-breaks.ts'

export interface LineBreaking {
  readonly text: string
  readonly breaks: readonly TitleBreak[]
  /** The width of a line from one offset to another, in any unit. */
  readonly widthOf: (start: number, end: number) => number
  /** The room of a line, in the same unit. */
  readonly room: number
}

export interface BrokenLines {
  readonly lines: readonly string[]
  /** Little for lines of equal length that end where the text pauses. */
  readonly cost: number
}

/**
 * The text in a number of lines as equal in length as its breaks let them be; `undefined` if they have
 * no room. A line costs the square of what parts it from the mean, as a share of the room, and what
 * its break costs.
 */
export function breakLines(breaking: LineBreaking, count: number): BrokenLines | undefined {
  const { text, breaks, widthOf } = breaking
  const end: TitleBreak = { at: text.length, cost: 0, runOn: 0 }
  const places = [{ at: 0, cost: 0, runOn: 0 }, ...breaks, end]
  const mean = widthOf(0, text.length) / count
  let ways: readonly (BrokenLines | undefined)[] = [{ cost: 0, lines: [] }]
  for (let line = 1; line <= count; line++) {
    ways = places.map((_, index) =>
      bestWay(breaking, places, { ways, index, mean, only: count === 1 }),
    )
  }
  return ways.at(-1)
}

interface Step {
  /** The best lines so far, by the place at which they end. */
  readonly ways: readonly (BrokenLines | undefined)[]
  /** The place at which one more line ends. */
  readonly index: number
  readonly mean: number
  /** Whether it is the only line, which has nowhere to break. */
  readonly only: boolean
}

function bestWay(
  { text, widthOf, room }: LineBreaking,
  places: readonly TitleBreak[],
  { ways, index, mean, only }: Step,
): BrokenLines | undefined {
  const { at: end = 0, cost: endCost = 0 } = places[index] ?? {}
  let best: BrokenLines | undefined
  let runOn = 0
  // Backwards: what begins before a line that has no room has no room either.
  for (let before = index - 1; before >= 0; before--) {
    const { at: start = 0, runOn: next = 0 } = places[before] ?? {}
    const width = widthOf(start, end)
    if (width > room) break
    const way = ways[before]
    const cost = (way?.cost ?? Infinity) + ((width - mean) / room) ** 2 + endCost + runOn
    if (way && cost < (best?.cost ?? Infinity)) {
      best = { cost, lines: [...way.lines, text.slice(start, end).trim()] }
    }
    if (!only) runOn += next
  }
  return best
}
