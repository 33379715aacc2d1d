import { armsTowards } from './arms.ts'
import type { Spot } from './grid.ts'
import { none, plain, word } from './shape.ts'
import type { Shape } from './shape.ts'
import { slantsOf } from './slants.ts'

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
export function arrowShape(spot: Spot): Shape | undefined {
  const head = heads[spot.text]
  if (head === undefined) return undefined
  if (word.test(spot.text) && (word.test(spot.left) || word.test(spot.right))) return undefined
  if (isPointer(spot)) return undefined
  const back = opposite[head]
  const arms = armsTowards(spot)
  if (arms[back] > 0) return { ...plain, arms: { ...none, [back]: arms[back] }, head }
  if (head !== 'up' && head !== 'down') return undefined
  const [slant] = slantsOf(spot, head === 'down' ? -1 : 1)
  return slant === undefined ? undefined : { ...plain, slantedHead: slant }
}

/** `p->next` is a word of C. */
function isPointer({ text, left, right, beyond }: Spot): boolean {
  return text === '>' && left === '-' && word.test(beyond.left) && word.test(right)
}
