import type { Ambiguity } from '../../../lib/diagrams/ambiguity.ts'
import type { Canvas } from './canvas.ts'
import { createCanvas } from './canvas.ts'
import type { Dice } from './dice.ts'
import type { Style } from './style.ts'
import type { Vocabulary } from './words.ts'
import { wordOf } from './words.ts'

/** All that a kind of drawing is made with. */
export interface Kit extends Canvas {
  readonly dice: Dice
  readonly style: Style
  readonly word: () => string
  /** A width that lines of this style can have: the same or one cell more. */
  readonly fit: (width: number) => number
  /** A horizontal line from a column up to another. */
  readonly across: (from: number, to: number, y: number) => void
  readonly upright: (x: number, from: number, to: number) => void
}

export function createKit(
  dice: Dice,
  style: Style,
  ambiguity: Ambiguity,
  vocabulary: Vocabulary,
): Kit {
  const canvas = createCanvas(ambiguity)
  return {
    ...canvas,
    dice,
    style,
    word: () => wordOf(dice, vocabulary),
    fit: (width) => Math.ceil(width / style.unit) * style.unit,
    across: (from, to, y) => {
      canvas.put(from, y, style.across.repeat((to - from) / style.unit))
    },
    upright: (x, from, to) => {
      for (let y = from; y < to; y++) canvas.put(x, y, style.upright)
    },
  }
}

export interface Box {
  readonly x: number
  readonly y: number
  /** With both edges, in cells. */
  readonly width: number
  readonly height: number
}

/** A box with lines of text, each beginning one space behind the edge. */
export function drawBox(kit: Kit, box: Box, lines: readonly string[] = []): void {
  const { style, put, across, upright } = kit
  const { x, y, width, height } = box
  const [right, bottom] = [x + width - style.unit, y + height - 1]
  across(x, right, y)
  across(x, right, bottom)
  upright(x, y, bottom)
  upright(right, y, bottom)
  put(x, y, style.top[0])
  put(right, y, style.top[2])
  put(x, bottom, style.bottom[0])
  put(right, bottom, style.bottom[2])
  lines.forEach((line, index) => put(x + style.unit + 1, y + 1 + index, line))
}

/** The width of a box around lines of text, with one space on either side at least. */
export function widthAround(kit: Kit, lines: readonly string[], more = 0): number {
  return kit.fit(Math.max(...lines.map(kit.widthOf)) + 2 + more) + 2 * kit.style.unit
}
