import type { Dice } from './dice.ts'

/** The characters that a drawing is made of. */
export interface Style {
  readonly across: string
  readonly upright: string
  /** Corners and crossings, row by row: ┌┬┐ ├┼┤ └┴┘. */
  readonly top: readonly [string, string, string]
  readonly middle: readonly [string, string, string]
  readonly bottom: readonly [string, string, string]
  readonly heads: { readonly right: string; readonly left: string; readonly down: string }
  /** Cells that each character of a line takes. */
  readonly unit: 1 | 2
}

const asciiHeads = { right: '>', left: '<', down: 'v' }
const filled = { right: '▶', left: '◀', down: '▼' }
const arrows = { right: '→', left: '←', down: '↓' }

const ascii = styleOf('-|+++++++++', asciiHeads)
const round = { ...ascii, top: ['.', '.', '.'], bottom: ["'", "'", "'"] } as const
const light = '─│┌┬┐├┼┤└┴┘'
const others = ['━┃┏┳┓┣╋┫┗┻┛', '═║╔╦╗╠╬╣╚╩╝', '─│╭┬╮├┼┤╰┴╯']

function styleOf(characters: string, heads: Style['heads'], unit: 1 | 2 = 1): Style {
  const [across = '', upright = '', ...crossings] = characters
  const three = (from: number): readonly [string, string, string] => [
    crossings[from] ?? '',
    crossings[from + 1] ?? '',
    crossings[from + 2] ?? '',
  ]
  return { across, upright, top: three(0), middle: three(3), bottom: three(6), heads, unit }
}

export function asciiStyle(dice: Dice): Style {
  return dice.chance(0.15) ? round : ascii
}

/** Box drawing; its arrowheads are as wide as its lines. */
export function boxStyle(dice: Dice, unit: 1 | 2): Style {
  const characters = dice.chance(0.7) ? light : dice.of(others)
  const heads = unit === 2 ? dice.of([filled, arrows]) : dice.of([filled, arrows, asciiHeads])
  return styleOf(characters, heads, unit)
}
