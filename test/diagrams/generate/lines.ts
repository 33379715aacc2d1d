import type { Kit } from './pen.ts'
import { drawBox, widthAround } from './pen.ts'

/** Parties with lifelines, and messages between them. */
export function lifelines(kit: Kit): void {
  const { dice, style, put, across, upright, widthOf, fit } = kit
  const names = dice.times(dice.int(2, 4), kit.word)
  const messages = dice.times(dice.int(2, 5), () => ({
    from: dice.int(0, names.length - 2),
    label: kit.word(),
    back: dice.chance(0.4),
  }))
  const boxed = dice.chance(0.4)
  const gap = fit(
    Math.max(...messages.map(({ label }) => widthOf(label)), ...names.map(widthOf)) + 8,
  )
  const places = names.map((_, index) => fit(6) + index * gap)
  names.forEach((name, index) => {
    const x = places[index] ?? 0
    if (!boxed) return put(Math.max(0, x - 2 * Math.floor(widthOf(name) / 4)), 0, name)
    const width = widthAround(kit, [name])
    const left = Math.max(0, x - Math.floor(width / (2 * style.unit)) * style.unit)
    drawBox(kit, { x: left, y: 0, width, height: 3 }, [name])
    put(x, 2, style.top[1] === '.' ? "'" : style.top[1])
  })
  const inLine = dice.chance(0.3)
  const top = boxed ? 3 : 1
  const step = inLine ? 2 : 3
  const end = top + 1 + step * messages.length
  for (const x of places) upright(x, top, end)
  messages.forEach(({ from, label, back }, index) => {
    const [left = 0, right = 0] = [places[from], places[from + 1]]
    const y = top + 1 + step * index + (inLine ? 0 : 1)
    across(left + style.unit, right, y)
    if (back) put(left + style.unit, y, style.heads.left)
    else put(right - widthOf(style.heads.right), y, style.heads.right)
    if (inLine) put(left + style.unit + 2 * style.unit, y, ` ${label}${oddSpace(kit, label)} `)
    else put(left + style.unit + 1, y - 1, label)
  })
}

/** One more space where a line of wide characters would not begin on its grid. */
function oddSpace({ style, widthOf }: Kit, label: string): string {
  return style.unit === 2 && widthOf(label) % 2 === 1 ? ' ' : ''
}

/** A folder tree, often with remarks in a column. */
export function tree(kit: Kit): void {
  const { dice, put, widthOf } = kit
  const isAscii = kit.style.across === '-'
  const [branch, last, line] = isAscii ? ['+-- ', '`-- ', '|'] : ['├─ ', '└─ ', '│']
  const remarks = dice.chance(0.5)
  let y = 0
  const draw = (x: number, depth: number): void => {
    const count = dice.int(1, 3)
    for (let index = 0; index < count; index++) {
      const isLast = index === count - 1
      const word = kit.word()
      const mark = isLast ? last : branch
      const start = y
      put(x, y, mark)
      put(x + widthOf(mark), y, word)
      if (remarks) put(46, y, `# ${kit.word()}`)
      y++
      if (depth > 0 && dice.chance(0.5)) draw(x + widthOf(mark), depth - 1)
      if (!isLast) for (let row = start + 1; row < y; row++) put(x, row, line)
    }
  }
  put(0, y++, kit.word())
  draw(0, 2)
}

/** Years on a line, with what happened below. */
export function timeline(kit: Kit): void {
  const { dice, style, put, across, upright, widthOf, fit } = kit
  const events = dice.times(dice.int(2, 4), kit.word)
  const gap = fit(Math.max(...events.map(widthOf)) + 4)
  const places = events.map((_, index) => fit(2) + index * gap)
  const end = fit(2) + events.length * gap
  places.forEach((x) => put(x, 0, String(dice.int(1600, 2030))))
  across(0, end, 2)
  put(end, 2, style.heads.right)
  for (const [index, x] of places.entries()) {
    upright(x, 1, 4)
    put(x, 2, style.middle[1])
    put(x, 4, events[index] ?? '')
  }
}
