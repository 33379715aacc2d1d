/** A straight stroke of a picture, in user units. Curves count as the line between their ends. */
export interface Stroke {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

/** A text element of a picture. */
export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  /** 0 for a single character, whose middle stands at `x`. */
  readonly length: number
}

/** All strokes of the paths of a picture. */
export function strokesOf(markup: string): readonly Stroke[] {
  return [...markup.matchAll(/<path[^>]* d="([^"]*)"/g)].flatMap(([, data = '']) => readPath(data))
}

export function labelsOf(markup: string): readonly Label[] {
  const attribute = (tag: string, name: string): number =>
    Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? 0)
  return [...markup.matchAll(/(<text[^>]*>)([^<]*)</g)].flatMap(([, tag = '', escaped = '']) => {
    const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    const [y, length] = [attribute(tag, 'y'), attribute(tag, 'textLength')]
    const places = (/ x="([^"]*)"/.exec(tag)?.[1] ?? '').split(' ').map(Number)
    return places.map((x, index) => ({
      text: places.length === 1 ? text : text.charAt(index),
      x,
      y,
      length,
    }))
  })
}

/** How far a point is from the nearest stroke, in user units. */
export function distanceToInk(x: number, y: number, strokes: readonly Stroke[]): number {
  return Math.min(...strokes.map(({ from, to }) => distance(x, y, from, to)))
}

function distance(
  x: number,
  y: number,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  const square = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = square === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / square
  const part = Math.max(0, Math.min(1, along))
  return Math.hypot(x - (x1 + part * (x2 - x1)), y - (y1 + part * (y2 - y1)))
}

/** The commands that our pictures use: M, h, v, l, q, a and z. */
function readPath(data: string): readonly Stroke[] {
  const strokes: Stroke[] = []
  let at: readonly [number, number] = [0, 0]
  let start = at
  for (const [, command = '', rest = ''] of data.matchAll(/([Mhvlqaz])([^Mhvlqaz]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number))
    const [dx = 0, dy = 0] =
      command === 'v' ? [0, ...numbers] : command === 'h' ? numbers : numbers.slice(-2)
    const next: readonly [number, number] =
      command === 'M' ? [dx, dy] : command === 'z' ? start : [at[0] + dx, at[1] + dy]
    if (command === 'M') start = next
    else strokes.push({ from: at, to: next })
    at = next
  }
  return strokes
}
