import type { Arms, Weight } from '../box-drawing.ts'

/** A corner of a cell: -1 left or up, 1 right or down. */
export type Side = readonly [x: -1 | 1, y: -1 | 1]

/** What a cell draws. A cell without a shape is text. */
export interface Shape {
  readonly arms: Arms
  /** Lines go round the corner. */
  readonly round: boolean
  readonly dashed: boolean
  /** An arrowhead at the cell's far edge, by where it points. */
  readonly head?: 'up' | 'down' | 'left' | 'right'
  /** An arrowhead in the middle of the cell, by the corner that its line comes from. */
  readonly slantedHead?: Side
  readonly dot?: 'full' | 'empty'
  readonly diagonals: readonly ('rising' | 'falling')[]
  /** Straight from the middle to corners of the cell. */
  readonly legs?: readonly Side[]
  /** From the middle round to the lines that stand beside, one row on. */
  readonly bends?: readonly Side[]
  /** A curve from the top of the cell to its bottom: -1 out to the left, 1 to the right. */
  readonly bulge?: -1 | 1
  /** A line along the bottom of the cell, and how many half cells further it goes. */
  readonly floor?: { readonly left: number; readonly right: number }
}

export const none: Arms = { up: 0, right: 0, down: 0, left: 0 }
/** A shape without ink, to be added to. */
export const plain: Shape = { arms: none, round: false, dashed: false, diagonals: [] }
export const word = /[\p{L}\p{N}]/u

export function horizontal(weight: Weight): Shape {
  return { ...plain, arms: { ...none, left: weight, right: weight } }
}
