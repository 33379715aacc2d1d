import type { Kit } from './pen.ts'
import { drawBox, widthAround } from './pen.ts'

/** Steps from top to bottom, with words beside the arrows. */
export function flow(kit: Kit): void {
  const { dice, style, put, upright } = kit
  const steps = dice.times(dice.int(2, 4), () => dice.times(dice.int(1, 2), kit.word))
  const width = kit.fit(Math.max(...steps.map((lines) => widthAround(kit, lines, dice.int(0, 2)))))
  const x = 2 * dice.int(0, 2)
  const axis = x + style.unit * Math.floor(width / style.unit / 2)
  const joined = dice.chance(0.6)
  let y = 0
  steps.forEach((lines, index) => {
    const bottom = y + lines.length + 1
    drawBox(kit, { x, y, width, height: lines.length + 2 }, lines)
    if (index < steps.length - 1) {
      if (joined) put(axis, bottom, style.top[1] === '.' ? '+' : style.top[1])
      upright(axis, bottom + 1, bottom + 2)
      put(axis, bottom + 2, style.heads.down)
      if (dice.chance(0.5)) put(axis + style.unit + 1, bottom + 1, kit.word())
    }
    if (index > 0 && dice.chance(0.3)) sideStep(kit, x + width, y + 1)
    y = bottom + 3
  })
}

/** An arrow to a box at the right. */
function sideStep(kit: Kit, x: number, y: number): void {
  const { dice, style, put, across, widthOf, fit } = kit
  const lines = dice.times(1, kit.word)
  const gap = fit(4 + dice.int(0, 4))
  across(x, x + gap, y)
  put(x + gap - widthOf(style.heads.right), y, style.heads.right)
  drawBox(kit, { x: x + gap, y: y - 1, width: widthAround(kit, lines), height: 3 }, lines)
}

/** Two states with an arrow from each to the other, or back over the top. */
export function states(kit: Kit): void {
  const { dice, style, put, across, upright, fit, widthOf } = kit
  const [one, two, label] = [[kit.word()], [kit.word()], kit.word()]
  const [left, right] = [widthAround(kit, one), widthAround(kit, two)]
  const gap = fit(Math.max(6, widthOf(label) + 4))
  const from = style.unit * Math.floor(left / style.unit / 2)
  const to = left + gap + style.unit * Math.floor(right / style.unit / 2)
  drawBox(kit, { x: 0, y: 3, width: left, height: 3 }, one)
  drawBox(kit, { x: left + gap, y: 3, width: right, height: 3 }, two)
  across(left, left + gap, 4)
  put(left + gap - widthOf(style.heads.right), 4, style.heads.right)
  if (dice.chance(0.5)) put(left + 1, 3, label)
  across(from, to, 0)
  put(from, 0, style.top[0])
  put(to, 0, style.top[2])
  upright(from, 1, 2)
  upright(to, 1, 3)
  if (dice.chance(0.5)) put(from + style.unit + 1, 1, label)
  put(from, 2, style.heads.down)
}

/** A choice between several ways, each in a box. */
export function branches(kit: Kit): void {
  const { dice, style, put, across, upright, fit } = kit
  const root = [kit.word()]
  const ways = dice.times(dice.int(2, 4), () => [kit.word()])
  const widths = ways.map((lines) => widthAround(kit, lines, dice.int(0, 2)))
  const places = widths.map((_, index) =>
    fit(widths.slice(0, index).reduce((sum, width) => sum + width + 2, 0)),
  )
  const middles = places.map((x, index) => x + middle(kit, widths[index] ?? 0))
  const [first = 0, last = 0] = [middles[0], middles.at(-1)]
  const wide = widthAround(kit, root)
  const axis = first + style.unit * dice.int(1, (last - first) / style.unit - 1)
  const x = Math.max(0, axis - middle(kit, wide))
  drawBox(kit, { x, y: 0, width: wide, height: 3 }, root)
  put(axis, 2, style.top[1] === '.' ? "'" : style.top[1])
  upright(axis, 3, 4)
  across(first, last, 4)
  for (const place of middles) {
    const row = place === first ? 0 : place === last ? 2 : 1
    put(place, 4, style.top[row])
    upright(place, 5, 6)
    put(place, 6, style.heads.down)
  }
  put(axis, 4, middles.includes(axis) ? style.middle[1] : style.bottom[1])
  ways.forEach((lines, index) => {
    drawBox(kit, { x: places[index] ?? 0, y: 7, width: widths[index] ?? 0, height: 3 }, lines)
  })
}

function middle({ style }: Kit, width: number): number {
  return style.unit * Math.floor(width / style.unit / 2)
}
