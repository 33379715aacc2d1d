import type { Pen } from './path.ts'

/** The size of a cell in user units. */
export const unit = { width: 8, height: 20 } as const

/** What a picture is drawn with; each becomes one path. */
export interface Strokes {
  readonly light: Pen
  readonly heavy: Pen
  readonly dashed: Pen
  /** Arrowheads and full dots. */
  readonly filled: Pen
}

/** A cell of the picture, by its middle. */
export interface Place {
  readonly x: number
  readonly y: number
  /** From the middle to the edges. */
  readonly half: { readonly x: number; readonly y: number }
}
