/** Straight strokes along the axes, joined where they touch, and everything else as it comes. */
export interface Pen {
  readonly horizontal: (y: number, from: number, to: number) => void
  readonly vertical: (x: number, from: number, to: number) => void
  readonly raw: (path: string) => void
  /** Path data for the attribute `d`; empty when nothing was drawn. */
  readonly path: () => string
}

type Spans = Map<number, (readonly [from: number, to: number])[]>

export function createPen(): Pen {
  const [across, upright]: [Spans, Spans] = [new Map(), new Map()]
  const others: string[] = []
  return {
    horizontal: (y, from, to) => add(across, y, from, to),
    vertical: (x, from, to) => add(upright, x, from, to),
    raw: (path) => others.push(path),
    path: () =>
      [
        ...joined(across).map(([y, from, to]) => `M${point(from, y)}h${short(to - from)}`),
        ...joined(upright).map(([x, from, to]) => `M${point(x, from)}v${short(to - from)}`),
        ...others,
      ].join(''),
  }
}

function add(spans: Spans, line: number, a: number, b: number): void {
  if (a === b) return
  const span = [Math.min(a, b), Math.max(a, b)] as const
  const known = spans.get(line)
  if (known === undefined) spans.set(line, [span])
  else known.push(span)
}

function joined(spans: Spans): readonly (readonly [line: number, from: number, to: number])[] {
  return [...spans].flatMap(([line, list]) => {
    const result: [number, number, number][] = []
    for (const [from, to] of list.toSorted((a, b) => a[0] - b[0])) {
      const last = result.at(-1)
      if (last !== undefined && from <= last[2]) last[2] = Math.max(last[2], to)
      else result.push([line, from, to])
    }
    return result
  })
}

/** A point of path data. */
export function point(x: number, y: number): string {
  return `${short(x)} ${short(y)}`
}

/** A number with at most two places, as short as can be. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.')
}
