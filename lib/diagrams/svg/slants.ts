import type { Spot } from './grid.ts'
import type { Side } from './shape.ts'

/** The diagonals that come to a cell from above (-1) or below (1). */
export function slantsOf({ corners }: Pick<Spot, 'corners'>, y: -1 | 1): readonly Side[] {
  const [left, right] = y === -1 ? [corners[0], corners[1]] : [corners[2], corners[3]]
  return [
    ...(left === (y === -1 ? '\\' : '/') ? ([[-1, y]] as const) : []),
    ...(right === (y === -1 ? '/' : '\\') ? ([[1, y]] as const) : []),
  ]
}

/** The diagonals that come to a cell from anywhere. */
export function allSlantsOf(spot: Pick<Spot, 'corners'>): readonly Side[] {
  return [...slantsOf(spot, -1), ...slantsOf(spot, 1)]
}
