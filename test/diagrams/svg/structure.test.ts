import test from 'ava'
import { boxArms, isBoxDrawing } from '../../../lib/diagrams/box-drawing.ts'
import type { Arms } from '../../../lib/diagrams/box-drawing.ts'
import { placeCells } from '../../../lib/diagrams/cells.ts'
import type { Cell } from '../../../lib/diagrams/cells.ts'
import { svgOf } from '../../../lib/diagrams/svg/svg.ts'
import { allDrawings } from '../drawings.ts'
import type { Drawing } from '../drawings.ts'
import { generateDrawings } from '../generate/generate.ts'
import { distanceToInk, labelsOf, strokesOf } from './ink.ts'

// Units of the picture: a cell is 8 wide and 20 high.
const [wide, high] = [8, 20]
/** A hundredth of a cell; double lines run a unit and a half beside the middle. */
const [exact, double] = [0.01 * wide, 1.5]
const drawings = [...allDrawings(), ...generateDrawings(60, 8)]

/** The lines that leave a cell, as far as its character alone tells. */
function armsOf({ text }: Cell): Arms {
  if (text === '|') return { up: 1, down: 1, left: 0, right: 0 }
  if (text === '-') return { up: 0, down: 0, left: 1, right: 1 }
  if (text === '=') return { up: 0, down: 0, left: 3, right: 3 }
  const codePoint = text.codePointAt(0) ?? 0
  return isBoxDrawing(codePoint) ? boxArms(codePoint) : { up: 0, down: 0, left: 0, right: 0 }
}

/** The points on the borders of cells where a line goes on from one into the next. */
function joinsOf({ text, ambiguity }: Drawing): readonly (readonly [x: number, y: number])[] {
  const rows = text.split('\n').map((line) => placeCells(line, ambiguity))
  const middle = (cell: Cell): number => (cell.column + cell.width / 2) * wide
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, index) => {
      const arms = armsOf(cell)
      const right = cells[index + 1]
      const below = rows[row + 1]?.find((it) => middle(it) === middle(cell))
      const joins: (readonly [number, number])[] = []
      if (arms.down > 0 && below && armsOf(below).up === arms.down) {
        const x = middle(cell)
        const places = arms.down === 3 ? [x - double, x + double] : [x]
        joins.push(...places.map((place) => [place, (row + 1) * high] as const))
      }
      if (arms.right > 0 && right && armsOf(right).left === arms.right) {
        const y = (row + 0.5) * high
        const places = arms.right === 3 ? [y - double, y + double] : [y]
        joins.push(...places.map((place) => [right.column * wide, place] as const))
      }
      return joins
    }),
  )
}

/** Words may hold hyphens, bars and equals signs: what is text has no lines. */
function isInText(x: number, y: number, markup: string): boolean {
  return labelsOf(markup).some(
    (label) => Math.abs(label.y - 5 - y) <= high / 2 && x >= label.x && x <= label.x + label.length,
  )
}

test('lines go on where those of the drawing do, to a hundredth of a cell', (t) => {
  let joins = 0
  for (const drawing of drawings) {
    const markup = svgOf(drawing.text, drawing.ambiguity, '図')
    const strokes = strokesOf(markup)
    for (const [x, y] of joinsOf(drawing)) {
      const distance = distanceToInk(x, y, strokes)
      joins++
      if (distance > exact && !isInText(x, y, markup)) {
        t.fail(`${drawing.name}: ${distance} at column ${x / wide}, line ${y / high + 0.5}`)
      }
    }
  }
  t.log(`${joins} joins`)
  t.true(joins > 8000)
})

test('every character is in its cells: as a word of the picture, or under its ink', (t) => {
  let [words, shapes] = [0, 0]
  for (const { name, text, ambiguity } of drawings) {
    const markup = svgOf(text, ambiguity, '図')
    const strokes = strokesOf(markup)
    const labels = labelsOf(markup)
    text.split('\n').forEach((line, row) => {
      for (const cell of placeCells(line, ambiguity)) {
        if (/^\s*$/.test(cell.text) || cell.width === 0) continue
        const [left, y] = [cell.column * wide, (row + 0.5) * high]
        const middle = left + (cell.width * wide) / 2
        if (labels.some((label) => holds(label, cell, left, middle, y))) words++
        else if (distanceToInk(middle, y, strokes) <= (cell.width * wide) / 2 + 2) shapes++
        else t.fail(`${name}: ${cell.text} of line ${row + 1} is lost`)
      }
    })
  }
  t.log(`${words} characters, ${shapes} shapes`)
  t.true(words > 2500 && shapes > 9000)
})

/** Whether a label shows a cell's text in its place: a word of even steps, or a single character. */
function holds(
  label: ReturnType<typeof labelsOf>[number],
  cell: Cell,
  left: number,
  middle: number,
  y: number,
): boolean {
  if (label.y - 5 !== y) return false
  if (label.length === 0) return label.text === cell.text && label.x === middle
  const characters = Array.from(label.text)
  const place = (left - label.x) / (label.length / characters.length)
  return characters[place] === cell.text
}
