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
  readonly dot?: 'full' | 'empty'
  readonly diagonals: readonly ('rising' | 'falling')[]
  /** Straight from the middle to corners of the cell. */
  readonly legs?: readonly Side[]
  /** From the middle round to the lines that stand beside, one row on. */
  readonly bends?: readonly Side[]
}

export const none: Arms = { up: 0, right: 0, down: 0, left: 0 }
/** A shape without ink, to be added to. */
export const plain: Shape = { arms: none, round: false, dashed: false, diagonals: [] }
export const word = /[\p{L}\p{N}]/u

export function horizontal(weight: Weight): Shape {
  return { ...plain, arms: { ...none, left: weight, right: weight } }
}
