import type { Arms } from '../../lib/diagrams/box-drawing.ts'
import { strokes } from './contour.ts'
import type { Contour, Frame, Segment } from './contour.ts'

/** What a cubic curve's handles measure, for a quarter of a circle with radius 1. */
const handle = 0.5523
/** Between a line's height beside wide and beside narrow Latin letters, in font units. */
const lineHeight = 1260

/** ╭ ╮ ╯ ╰: down or up, round a quarter of a circle, and to the side. */
export function arc(arms: Arms, { width, middle, reach, overlap }: Frame): Contour {
  const [centre, half] = [width / 2, strokes.light / 2]
  const radius = Math.min(centre, 250)
  const x = (value: number): number => centre + (arms.right > 0 ? value : -value)
  const y = (value: number): number => middle + (arms.up > 0 ? value : -value)
  const line = (px: number, py: number): Segment => ({ kind: 'line', ...rounded(x(px), y(py)) })
  /** A quarter round the point (radius, radius), `out` wide. */
  const quarter = (out: number, back: boolean): Segment => {
    const near = radius - out
    const bend = radius - out * handle
    const points = [near, bend, bend, near, radius, near]
    const [x1, y1, x2, y2, x3, y3] = back
      ? [bend, near, near, bend, near, radius]
      : [near, bend, bend, near, radius, near]
    return {
      kind: 'curve',
      points: [x1, y1, x2, y2, x3, y3].flatMap((value, index) =>
        Math.round(index % 2 === 0 ? x(value ?? 0) : y(value ?? points[index] ?? 0)),
      ),
    }
  }
  const [outer, inner] = [radius + half, radius - half]
  const edge = centre + overlap
  const contour: readonly Segment[] = [
    line(-half, reach),
    line(-half, radius),
    quarter(outer, false),
    line(edge, -half),
    line(edge, half),
    line(radius, half),
    quarter(inner, true),
    line(half, reach),
  ]
  return contour
}

/** ╱ ╲ ╳: from corner to corner of a cell as high as a line. */
export function diagonals(character: string, frame: Frame): readonly Contour[] {
  const rising = character === '╲' ? [] : [diagonal(1, frame)]
  return character === '╱' ? rising : [...rising, diagonal(-1, frame)]
}

function diagonal(sign: 1 | -1, { width, middle }: Frame): Contour {
  const half = (sign * lineHeight) / 2
  const slant = Math.hypot(width, lineHeight)
  const across = (strokes.light / 2) * (slant / lineHeight)
  const corners: readonly (readonly [number, number])[] = [
    [-across, middle - half],
    [width - across, middle + half],
    [width + across, middle + half],
    [across, middle - half],
  ]
  const ordered = sign === 1 ? corners : corners.toReversed()
  return ordered.map(([x, y]) => ({ kind: 'line', ...rounded(x, y) }))
}

function rounded(x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: Math.round(x), y: Math.round(y) }
}
