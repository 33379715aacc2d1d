import type { Spot } from './grid.ts'
import { horizontal, none, plain, word } from './shape.ts'
import type { Shape } from './shape.ts'
import { allSlantsOf } from './slants.ts'

/** `-` and `=`: a line beside another one or beside something that lines end at; else a hyphen. */
export function rule(spot: Spot): Shape | undefined {
  return isRule(spot) ? horizontal(spot.text === '=' ? 3 : 1) : undefined
}

function isRule({ left, right, run }: Spot): boolean {
  const ends = /[|+.'`,*●○<>│┃║◀▶←→\u250c-\u257f]/
  // The letter o may be a dot at the end of a line.
  const isInWords = [run.before, run.after].every((end) => word.test(end) && end !== 'o')
  // Two hyphens between words are a dash.
  if (run.length > 1) return run.length > 2 || !isInWords
  return (ends.test(left) && !word.test(right)) || (ends.test(right) && !word.test(left))
}

/** `|`, which bends to the diagonals that go on from it where no line does. */
export function upright(spot: Spot): Shape | undefined {
  const { left, right, above, below } = spot
  if (word.test(left) && word.test(right)) return undefined
  if (/["'`]/.test(left) && left === right) return undefined
  const isFree = (text: string): boolean => /^ ?$/.test(text)
  const legs = allSlantsOf(spot).filter(([, y]) => isFree(y < 0 ? above : below))
  const bends = (y: -1 | 1): boolean => legs.some((leg) => leg[1] === y)
  return { ...plain, arms: { ...none, up: bends(-1) ? 0 : 1, down: bends(1) ? 0 : 1 }, legs }
}

/** `:` between other lines is a dashed one. */
export function dashedUpright({ left, right, above, below }: Spot): Shape | undefined {
  const joined = /[|:+.'│┆]/.test(above) && /[|:+.'│┆]/.test(below)
  const free = !word.test(left) && !word.test(right)
  return joined && free ? { ...plain, arms: { ...none, up: 1, down: 1 }, dashed: true } : undefined
}

/** `_`, several in a row or beside a line, is a line along the bottom of its cell; else a letter. */
export function floor({ left, right, corners, run }: Spot): Shape | undefined {
  const isInWord = word.test(run.before) || word.test(run.after)
  const isMet = /[|/\\.,]/.test(left + right) || corners[2] === '|' || corners[3] === '|'
  if (isInWord || (run.length === 1 && !isMet)) return undefined
  // To the middle of a bar or corner at the side, or of a bar below; to the foot of a diagonal.
  const reach = (beside: string, under: string, foot: string): number =>
    beside === foot ? 2 : /[|.,]/.test(beside) || (beside !== '_' && /[|']/.test(under)) ? 1 : 0
  return {
    ...plain,
    floor: { left: reach(left, corners[2], '/'), right: reach(right, corners[3], '\\') },
  }
}

/** A parenthesis between lines, with no word beside it, is the side of a round shape, or a hop over another line. */
export function bulge({ text, left, right, above, below, corners }: Spot): Shape | undefined {
  if (word.test(left) || word.test(right)) return undefined
  const [top, bottom] = text === ')' ? [corners[0], corners[2]] : [corners[1], corners[3]]
  const across = {
    ...none,
    left: /[-─]/.test(left) ? 1 : 0,
    right: /[-─]/.test(right) ? 1 : 0,
  } as const
  if (/[.+]/.test(top) && /['+]/.test(bottom)) {
    return { ...plain, arms: { ...across, up: 1, down: 1 } }
  }
  if (!/[|+.│]/.test(above) || !/[|+'│]/.test(below)) return undefined
  return { ...plain, arms: across, bulge: text === ')' ? 1 : -1 }
}
