import type { Kit } from './pen.ts'
import { drawBox, widthAround } from './pen.ts'

/** Boxes side by side, with or without arrows between them. */
export function boxesInARow(kit: Kit): void {
  const { dice, style, put, across, widthOf, fit } = kit
  const height = dice.int(1, 3)
  const arrows = dice.chance(0.7)
  const count = dice.int(1, 4)
  let x = 2 * dice.int(0, 2)
  for (let index = 0; index < count; index++) {
    const lines = dice.times(dice.int(1, height), kit.word)
    const width = widthAround(kit, lines, dice.int(0, 4))
    drawBox(kit, { x, y: 0, width, height: height + 2 }, lines)
    x += width
    if (index === count - 1) break
    const label = dice.chance(0.3) ? kit.word() : ''
    const gap = fit(Math.max(4, widthOf(label) + 2))
    if (arrows) {
      const [head, y] = [dice.chance(0.8) ? 'right' : 'left', 1 + dice.int(0, height - 1)] as const
      across(x, x + gap, y)
      put(head === 'right' ? x + gap - widthOf(style.heads.right) : x, y, style.heads[head])
      if (label !== '' && y > 1) put(x + 1, y - 1, label)
    }
    x += gap
  }
}

/** A box with boxes in it. */
export function nest(kit: Kit): void {
  drawNest(kit, 2 * kit.dice.int(0, 1), 0, kit.dice.int(1, 2))
}

function drawNest(kit: Kit, x: number, y: number, depth: number): readonly [number, number] {
  const { dice, style } = kit
  const lines = dice.times(dice.int(1, 2), kit.word)
  let [right, bottom] = [x + widthAround(kit, lines), y + lines.length + 2]
  if (depth > 0) {
    let inner = x + style.unit + 2
    for (let count = dice.int(1, 2); count > 0; count--) {
      const [end, below] = drawNest(kit, inner, y + lines.length + 1, depth - 1)
      inner = kit.fit(end + dice.of([0, 2, 2]))
      right = Math.max(right, end + 2 + style.unit)
      bottom = Math.max(bottom, below + 1)
    }
  }
  const width = kit.fit(right - x + dice.int(0, 2))
  drawBox(kit, { x, y, width, height: bottom - y }, lines)
  return [x + width, bottom]
}

/** Compartments on top of each other, with addresses beside them. */
export function stack(kit: Kit): void {
  const { dice, style, put, across, upright, widthOf } = kit
  const words = dice.times(dice.int(2, 5), kit.word)
  const addresses = words.map((_, index) => `0x${(0xf000 - 4096 * index).toString(16)}`)
  const left = dice.chance(0.6)
  const x = kit.fit(left ? 8 : 0)
  const right = x + widthAround(kit, words, dice.int(0, 6)) - style.unit
  let y = 0
  for (const [index, word] of words.entries()) {
    const ends = index === 0 ? style.top : style.middle
    across(x, right, y)
    put(x, y, ends[0])
    put(right, y, ends[2])
    if (left) put(0, y, addresses[index] ?? '')
    const height = dice.int(1, 2)
    upright(x, y + 1, y + 1 + height)
    upright(right, y + 1, y + 1 + height)
    put(x + style.unit + 1, y + 1, word)
    if (dice.chance(0.3)) put(right + style.unit + 1, y + 1, `${style.heads.left} ${kit.word()}`)
    y += 1 + height
  }
  across(x, right, y)
  put(x, y, style.bottom[0])
  put(right, y, style.bottom[2])
  if (widthOf(style.across) === 1 && dice.chance(0.3)) put(right + style.unit + 1, y, kit.word())
}
