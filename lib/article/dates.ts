/**
 * A moment, written in the site's zone whatever zone the writer named. Two equal inputs give equal
 * values on any machine.
 */
export interface ZonedDate {
  /** RFC 3339 with the offset: `2026-01-15T00:00:00+09:00`. */
  readonly iso: string
  /** Milliseconds since 1970-01-01T00:00:00Z, for sorting. */
  readonly epoch: number
  /** True when the writer gave a day without a time: midnight in the site's zone. */
  readonly dayOnly: boolean
}
