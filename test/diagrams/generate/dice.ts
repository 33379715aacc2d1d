import * as fc from 'fast-check'

/** What a random drawing asks for its sizes, words and lines. */
export interface Dice {
  readonly int: (min: number, max: number) => number
  readonly of: <T>(list: readonly T[]) => T
  readonly chance: (probability: number) => boolean
  readonly times: <T>(count: number, make: (index: number) => T) => readonly T[]
}

/** Dice that fall alike for the same seed. */
export function diceOf(draw: fc.GeneratorValue): Dice {
  const int = (min: number, max: number): number => draw(fc.integer, { min, max })
  return {
    int,
    of: (list) => draw(fc.constantFrom, ...list) as (typeof list)[number],
    chance: (probability) => int(1, 100) <= 100 * probability,
    times: (length, make) => Array.from({ length }, (_, index) => make(index)),
  }
}
