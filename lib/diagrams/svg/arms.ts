import { boxArms } from '../box-drawing.ts'
import type { Arms, Weight } from '../box-drawing.ts'
import type { Spot } from './grid.ts'

/** Arms towards every neighbour that has a line on this side. */
export function armsTowards({ left, right, above, below }: Spot): Arms {
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
