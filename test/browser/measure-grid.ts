import { placeCells } from '../../lib/diagrams/cells.ts'
import type { Drawing } from '../diagrams/drawings.ts'
import type { EnginePage } from './engines/engine.ts'

/** How a drawing came out in the browser. */
export interface Measured {
  /** The farthest that the middle of a character stands from the middle of its cells, in cells. */
  readonly worst: number
  /** That character, and its column. */
  readonly where: string
  /** What selecting all of the drawing gives. */
  readonly selected: string
}

/** A cluster: its length in UTF-16 units, its column, its width in cells. */
type Spot = readonly [length: number, column: number, width: number]

/** Measures every character of every drawing on a page against the ideal grid. */
export function measureGrid(
  page: EnginePage,
  drawings: readonly Drawing[],
): Promise<readonly Measured[]> {
  const spots = drawings.map(({ text, ambiguity }) =>
    text
      .split('\n')
      .map((line) =>
        placeCells(line, ambiguity).map(({ text: it, column, width }): Spot => [
          it.length,
          column,
          width,
        ]),
      ),
  )
  return page.evaluate<readonly Measured[]>(
    `document.fonts.ready.then(() => (${measure.toString()})(${JSON.stringify(spots)}))`,
  )
}

/** Runs in the page. */
function measure(drawings: readonly (readonly (readonly Spot[])[])[]): Measured[] {
  const elements = [...document.querySelectorAll<HTMLElement>('pre.d')]
  return elements.map((element, index) => {
    const units: [Node, number][] = []
    const walker = document.createTreeWalker(element, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let unit = 0; unit < (node.textContent ?? '').length; unit++) units.push([node, unit])
    }
    // A hundred cells on a line of their own tell where the grid begins, and its step.
    const probe = document.createElement('span')
    probe.className = 'probe'
    probe.textContent = '0'.repeat(100)
    element.prepend(probe, '\n')
    const cell = probe.getBoundingClientRect().width / 100
    const pixel = 1 / (Number(getComputedStyle(document.documentElement).zoom) * devicePixelRatio)
    const padding = Math.round(parseFloat(getComputedStyle(element).paddingLeft) / pixel)
    const names: string[] = []
    // Where each character stands, with the grid so many pixels of the screen to the right.
    const offsetsAt = (shift: number): number[] => {
      element.style.paddingLeft = `${(padding + shift) * pixel}px`
      const { left } = probe.getBoundingClientRect()
      const offsets: number[] = []
      let at = 0
      for (const row of drawings[index] ?? []) {
        for (const [length, column, width] of row) {
          const [first, last] = [units[at], units[at + length - 1]]
          at += length
          if (width === 0 || first === undefined || last === undefined) continue
          const range = document.createRange()
          range.setStart(first[0], first[1])
          range.setEnd(last[0], last[1] + 1)
          // WebKit gives two rectangles for the first character of a line: the last one counts.
          const box = [...range.getClientRects()].at(-1)
          const middle = box === undefined ? Infinity : (box.left + box.right) / 2 - left
          names[offsets.length] = `${range.toString()} in column ${column}`
          offsets.push(middle / cell - (column + width / 2))
        }
        at += 1
      }
      return offsets
    }
    const worstOf = (offsets: readonly number[]): number => Math.max(0, ...offsets.map(Math.abs))
    let offsets = offsetsAt(0)
    // WebKit rounds the rectangles of characters outwards to pixels of the screen: two readings half
    // a pixel apart tell more.
    if (worstOf(offsets) > 0.04) {
      const others = offsetsAt(0.5)
      offsets = offsets.map((offset, place) => (offset + (others[place] ?? Infinity)) / 2)
    }
    probe.nextSibling?.remove()
    probe.remove()
    element.removeAttribute('style')
    const worst = worstOf(offsets)
    const where = names[offsets.findIndex((offset) => Math.abs(offset) === worst)] ?? ''
    const selection = getSelection()
    selection?.selectAllChildren(element)
    return { worst, where, selected: selection?.toString() ?? '' }
  })
}
