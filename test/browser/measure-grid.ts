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
    probe.textContent = '0'.repeat(100)
    element.prepend(probe, '\n')
    const { left, width: hundred } = probe.getBoundingClientRect()
    const cell = hundred / 100
    let [at, worst, where] = [0, 0, '']
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
        if (box === undefined) continue
        const error =
          Math.abs((box.left + box.right) / 2 - left - (column + width / 2) * cell) / cell
        if (error > worst) [worst, where] = [error, `${range.toString()} in column ${column}`]
      }
      at += 1
    }
    probe.nextSibling?.remove()
    probe.remove()
    const selection = getSelection()
    selection?.selectAllChildren(element)
    return { worst, where, selected: selection?.toString() ?? '' }
  })
}
