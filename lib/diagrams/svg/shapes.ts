import type { Arms, Weight } from '../box-drawing.ts'
import { boxArms, isBoxDrawing } from '../box-drawing.ts'
import type { Spot } from './grid.ts'

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
  /** From the middle to corners of the cell: -1 left or up, 1 right or down. */
  readonly legs?: readonly (readonly [x: -1 | 1, y: -1 | 1])[]
}

const none: Arms = { up: 0, right: 0, down: 0, left: 0 }
const plain: Shape = { arms: none, round: false, dashed: false, diagonals: [] }
const word = /[\p{L}\p{N}]/u

/** The shape of a cell in its company, `undefined` where it is text. */
export function shapeOf(spot: Spot): Shape | undefined {
  const { text } = spot
  const codePoint = text.codePointAt(0) ?? 0
  if (isBoxDrawing(codePoint)) return boxShape(text, codePoint)
  const arrow = arrowShape(spot)
  if (arrow !== undefined) return arrow
  const rule = asciiRules[text]
  return rule?.(spot)
}

function boxShape(text: string, codePoint: number): Shape {
  const diagonals: Shape['diagonals'] =
    text === '╱'
      ? ['rising']
      : text === '╲'
        ? ['falling']
        : text === '╳'
          ? ['rising', 'falling']
          : []
  return {
    arms: boxArms(codePoint),
    round: '╭╮╯╰'.includes(text),
    dashed: '┄┅┆┇┈┉┊┋╌╍╎╏'.includes(text),
    diagonals,
  }
}

const asciiRules: Readonly<Record<string, (spot: Spot) => Shape | undefined>> = {
  '-': (spot) => (isRule(spot) ? horizontal(1) : undefined),
  '=': (spot) => (isRule(spot) ? horizontal(3) : undefined),
  '|': (spot) => {
    if (word.test(spot.left) && word.test(spot.right)) return undefined
    return { ...plain, arms: { ...none, up: 1, down: 1 } }
  },
  ':': ({ left, right, above, below }) => {
    const joined = /[|:+.'│┆]/.test(above) && /[|:+.'│┆]/.test(below)
    const free = !word.test(left) && !word.test(right)
    return joined && free
      ? { ...plain, arms: { ...none, up: 1, down: 1 }, dashed: true }
      : undefined
  },
  '+': (spot) => crossing(spot, false),
  '.': (spot) => corner(spot, 'down'),
  ',': (spot) => corner(spot, 'down'),
  "'": (spot) => corner(spot, 'up'),
  '`': (spot) => corner(spot, 'up'),
  '*': (spot) => dot(spot, 'full'),
  '●': (spot) => dot(spot, 'full'),
  o: (spot) => dot(spot, 'empty'),
  '○': (spot) => dot(spot, 'empty'),
  '/': (spot) => diagonal(spot, 'rising'),
  '\\': (spot) => diagonal(spot, 'falling'),
}

function horizontal(weight: Weight): Shape {
  return { ...plain, arms: { ...none, left: weight, right: weight } }
}

/** A dash is a line beside another one or beside something that lines end at; else a hyphen. */
function isRule({ text, left, right }: Spot): boolean {
  const ends = /[|+.'`,*●○<>│┃║◀▶←→\u250c-\u257f]/
  if (left === text || right === text) return !(word.test(left) && word.test(right))
  return (ends.test(left) && !word.test(right)) || (ends.test(right) && !word.test(left))
}

/** Arms towards every neighbour that has a line on this side. */
function armsTowards({ left, right, above, below }: Spot): Arms {
  return {
    left: /[-+<*●○.'`,]/.test(left) ? 1 : left === '=' ? 3 : boxWeight(left, 'right'),
    right: /[-+>*●○.'`,]/.test(right) ? 1 : right === '=' ? 3 : boxWeight(right, 'left'),
    up: /[|+:^.,▲↑*]/.test(above) ? 1 : boxWeight(above, 'down'),
    down: /[|+:v'`▼↓*]/.test(below) ? 1 : boxWeight(below, 'up'),
  }
}

function boxWeight(text: string, side: keyof Arms): Weight {
  return text === '' ? 0 : boxArms(text.codePointAt(0) ?? 0)[side]
}

function crossing(spot: Spot, round: boolean): Shape | undefined {
  const arms = armsTowards(spot)
  const { corners } = spot
  const touchesDiagonal =
    corners[0] === '\\' || corners[1] === '/' || corners[2] === '/' || corners[3] === '\\'
  const count = Object.values(arms).filter((weight) => weight > 0).length
  return count > 0 || touchesDiagonal ? { ...plain, arms, round } : undefined
}

/** `.` and `'` turn a line round a corner; alone they are punctuation. */
function corner(spot: Spot, towards: 'up' | 'down'): Shape | undefined {
  const { left, right, above, below, corners } = spot
  const sideways = { left: /[-=+.'`─]/.test(left), right: /[-=+.'`─]/.test(right) }
  if (!sideways.left && !sideways.right) return undefined
  if (!/[-=─]/.test(left) && !/[-=─]/.test(right)) return undefined
  const straight = /[|+:'`.,│┃]/.test(towards === 'up' ? above : below)
  const y = towards === 'up' ? -1 : 1
  const [leftSlant, rightSlant] = towards === 'up' ? corners.slice(0, 2) : corners.slice(2)
  const legs = [
    ...(leftSlant === (towards === 'up' ? '\\' : '/') ? ([[-1, y]] as const) : []),
    ...(rightSlant === (towards === 'up' ? '/' : '\\') ? ([[1, y]] as const) : []),
  ]
  if (!straight && legs.length === 0) {
    return sideways.left && sideways.right ? horizontal(1) : undefined
  }
  const turns: Arms = {
    ...none,
    left: sideways.left ? 1 : 0,
    right: sideways.right ? 1 : 0,
    [towards]: straight ? 1 : 0,
  }
  return { ...plain, arms: turns, round: true, legs }
}

/** A dot at the end of a line or on it. */
function dot(spot: Spot, kind: 'full' | 'empty'): Shape | undefined {
  if (word.test(spot.left) || word.test(spot.right)) return undefined
  const arms = armsTowards(spot)
  const count = Object.values(arms).filter((weight) => weight > 0).length
  return count > 0 ? { ...plain, arms, dot: kind } : undefined
}

/** A slash that goes on in its direction, or meets a corner there. */
function diagonal(spot: Spot, kind: 'rising' | 'falling'): Shape | undefined {
  const [upLeft, upRight, downLeft, downRight] = spot.corners
  const [top, bottom] = kind === 'rising' ? [upRight, downLeft] : [upLeft, downRight]
  const meets = /[/\\+.'`,|*oXx_v^]/
  const goesOn = meets.test(top) || meets.test(bottom) || /[/\\]/.test(spot.above + spot.below)
  const inWord = word.test(spot.left) || word.test(spot.right)
  return goesOn && !inWord ? { ...plain, diagonals: [kind] } : undefined
}

type Head = NonNullable<Shape['head']>
const heads: Readonly<Record<string, Head>> = {
  '>': 'right',
  '▶': 'right',
  '►': 'right',
  '▷': 'right',
  '→': 'right',
  '<': 'left',
  '◀': 'left',
  '◄': 'left',
  '◁': 'left',
  '←': 'left',
  v: 'down',
  V: 'down',
  '▼': 'down',
  '▽': 'down',
  '↓': 'down',
  '^': 'up',
  '▲': 'up',
  '△': 'up',
  '↑': 'up',
}
const opposite = { right: 'left', left: 'right', up: 'down', down: 'up' } as const

/** An arrowhead is one only at the end of a line; else it is a letter or a sign. */
function arrowShape(spot: Spot): Shape | undefined {
  const head = heads[spot.text]
  if (head === undefined) return undefined
  if (word.test(spot.text) && (word.test(spot.left) || word.test(spot.right))) return undefined
  const back = opposite[head]
  const arms = armsTowards(spot)
  const slanted =
    (head === 'down' && (spot.corners[0] === '\\' || spot.corners[1] === '/')) ||
    (head === 'up' && (spot.corners[2] === '/' || spot.corners[3] === '\\'))
  if (arms[back] === 0 && !slanted) return undefined
  return { ...plain, arms: { ...none, [back]: arms[back] || 1 }, head }
}
