/** The middle of some numbers, and how far they reach. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** @example spreadOf([3, 1, 2]) //=> { median: 2, least: 1, most: 3 } */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  const at = (index: number) => sorted[index] ?? Number.NaN
  return {
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  }
}

/** How many times the other a number is, run by run: both were taken right after one another. */
export function ratiosOf(numbers: readonly number[], others: readonly number[]): Spread {
  return spreadOf(numbers.map((number, run) => number / (others[run] ?? Number.NaN)))
}
