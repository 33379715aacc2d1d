import type { Kit } from './pen.ts'

/** A ruled table: every cell between two uprights. */
export function table(kit: Kit): void {
  const { dice, style } = kit
  const count = dice.int(2, 5)
  const rows = dice.times(dice.int(2, 5), () => dice.times(count, () => cellOf(kit)))
  const isHead = dice.chance(0.6)
  drawTable(kit, 0, rows, (index) => (isHead ? index === 1 : true), style.upright)
}

function cellOf(kit: Kit): string {
  if (kit.dice.chance(0.15)) return ''
  return kit.dice.chance(0.2) ? String(kit.dice.int(1, 99999)) : kit.word()
}

/** Fields of a packet under their bits. */
export function packet(kit: Kit): void {
  const { dice, style, put, across } = kit
  const bits = dice.of([8, 16])
  const pitch = 2 * style.unit
  const right = bits * pitch
  put(style.unit, 0, dice.times(bits, (bit) => String(bit % 10).padEnd(pitch)).join(''))
  const height = dice.int(2, 4)
  for (let row = 0; row <= height; row++) {
    const y = 1 + 2 * row
    across(0, right, y)
    const ends = row === 0 ? style.top : row === height ? style.bottom : style.middle
    put(0, y, ends[0])
    put(right, y, ends[2])
  }
  const joints = dice.times(height, () => fieldsOf(kit, pitch, bits))
  joints.forEach((starts, row) => drawFields(kit, 2 + 2 * row, starts, right))
  for (let row = 0; row <= height; row++) {
    for (let x = pitch; x < right; x += pitch) {
      const above = joints[row - 1]?.includes(x) ?? false
      const below = joints[row]?.includes(x) ?? false
      if (!above && !below) continue
      put(x, 1 + 2 * row, (above ? (below ? style.middle : style.bottom) : style.top)[1])
    }
  }
}

/** Where the fields of a row begin: such that a word fits in. */
function fieldsOf({ dice }: Kit, pitch: number, bits: number): readonly number[] {
  const starts = [0]
  for (let bit = dice.int(4, 8); bits - bit >= 4; bit += dice.int(4, 8)) starts.push(bit * pitch)
  return starts
}

function drawFields(kit: Kit, y: number, starts: readonly number[], right: number): void {
  const { style, upright, put, widthOf } = kit
  for (const [index, x] of starts.entries()) {
    upright(x, y, y + 1)
    const room = (starts[index + 1] ?? right) - x - style.unit
    const word = kit.word()
    if (widthOf(word) < room) put(x + style.unit + Math.floor((room - widthOf(word)) / 2), y, word)
  }
  upright(right, y, y + 1)
}

/** Tasks with bars over a calendar. */
export function gantt(kit: Kit): void {
  const { dice, style, put, across, upright, fit, widthOf } = kit
  const tasks = dice.times(dice.int(2, 5), kit.word)
  const first = fit(Math.max(...tasks.map(widthOf)) + dice.int(1, 3))
  const months = dice.int(2, 4)
  const room = fit(6)
  const places = dice.times(months, (index) => first + index * (room + style.unit))
  const right = first + months * (room + style.unit)
  places.forEach((x, index) => put(x + style.unit + 1, 0, `${4 + index}月`))
  across(0, right, 1)
  tasks.forEach((task, index) => put(0, 2 + index, task))
  for (const x of [...places, right]) {
    put(x, 1, x === right ? style.middle[2] : style.middle[1])
    upright(x, 0, 1)
    upright(x, 2, 2 + tasks.length)
  }
  tasks.forEach((_, row) => {
    const x = dice.of(places) + style.unit
    const length = dice.int(1, room / style.unit)
    put(x, 2 + row, (style.across === '-' ? '=' : '█').repeat(length))
  })
}

function drawTable(
  kit: Kit,
  x: number,
  rows: readonly (readonly string[])[],
  isRuled: (row: number) => boolean,
  bar: string,
): void {
  const { dice, style, put, across, fit, widthOf } = kit
  const [head = []] = rows
  const widths = head.map((_, column) =>
    fit(Math.max(1, ...rows.map((row) => widthOf(row[column] ?? ''))) + 2 + dice.int(0, 2)),
  )
  const places = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width + style.unit, x),
  )
  const right = widths.reduce((sum, width) => sum + width + style.unit, x)
  const alignments = widths.map(() => dice.of(['left', 'left', 'left', 'right', 'middle']))
  const rule = (y: number, [left, middle, end]: readonly [string, string, string]): void => {
    across(x, right, y)
    places.forEach((place, index) => put(place, y, index === 0 ? left : middle))
    put(right, y, end)
  }
  let y = 0
  rows.forEach((row, index) => {
    if (index === 0 || isRuled(index)) rule(y++, index === 0 ? style.top : style.middle)
    row.forEach((cell, column) => {
      const [place = 0, width = 0] = [places[column], widths[column]]
      const free = width - widthOf(cell) - 2
      const alignment = alignments[column]
      const shift = alignment === 'left' ? 0 : alignment === 'right' ? free : Math.floor(free / 2)
      put(place, y, bar)
      put(place + style.unit + 1 + shift, y, cell)
    })
    put(right, y++, bar)
  })
  rule(y, style.bottom)
}
