/** In font units, 1000 to the em; y grows upwards. A closed contour, clockwise. */
export type Contour = readonly Segment[]
export type Segment =
  | { readonly kind: 'line'; readonly x: number; readonly y: number }
  | { readonly kind: 'curve'; readonly points: readonly number[] }

/** What a cell of the face measures. */
export interface Frame {
  /** Advance width: 500 for half an em, 1000 for a whole one. */
  readonly width: number
  /** Where horizontal lines run: between the middles of Latin and of Japanese letters. */
  readonly middle: number
  /** How far vertical lines reach from there: past half a line of 1.4, whatever the font beside. */
  readonly reach: number
  /** How far horizontal lines reach into the neighbour, so that none breaks up between pixels. */
  readonly overlap: number
}

export const strokes = { light: 64, heavy: 150, double: 56, apart: 66 } as const
