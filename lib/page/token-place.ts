import { createLocator } from '../diagnostics/locate.ts'
import type { Place } from '../diagnostics/diagnostic.ts'

/** The part of LiquidJS's tokens that says where they stand. */
export interface PlacedToken {
  readonly input: string
  /** In UTF-16 units of the input. */
  readonly begin: number
}

/** Where a token of the file with that path stands. */
export function placeOfToken({ input, begin }: PlacedToken, path: string): Place {
  return createLocator({ path, text: input }).place(begin)
}
