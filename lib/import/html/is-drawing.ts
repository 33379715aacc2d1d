import { isBoxDrawing } from '../../diagrams/box-drawing.ts'
import { placeCells } from '../../diagrams/cells.ts'
import { detectAmbiguity } from '../../diagrams/detect-ambiguity.ts'
import { expandTabs } from '../../diagrams/tabs.ts'
import { verticalsOf } from '../../diagrams/verticals.ts'

/** Lines that hold a comment of some program; rules in them are no drawing. */
const comment = /^\s*(?:#|\/\/|\/?\*|--(?![->])|;|%|rem\b)/i
/** A piece of a horizontal line, or the head of an arrow. */
const horizontal =
  /[-=_]{3,}|[-=]{2,}[>+|.'`]|[<+|.'`][-=]{2,}|[|`+]--?(?=\s|\w)|(?:\+-){3,}|[─━═]{2,}|[→←⇒⇐]/g
/** A line that holds nothing but the stems or branches between two lines of words. */
const stem = /^[ \t\u3000]*[|│↓↑▼▲∥Vv^/\\][ \t\u3000|│↓↑▼▲∥Vv^/\\]*$/

/**
 * Tells a drawing made of text from code and from plain text: lines that go on from row to row, and
 * lines that go across.
 */
export function isDrawing(text: string, isCode = false): boolean {
  const lines = expandTabs(text)
    .split('\n')
    .filter((line) => !comment.test(line))
  const drawing = lines.join('\n')
  if (countBoxes(drawing) >= 4) return true
  const across = drawing.match(horizontal)?.length ?? 0
  const down = countJoined(lines, drawing)
  if (isCode) return down >= 3 && across >= 4 && !/[;{}]\s*$/m.test(drawing)
  const stems = lines.filter((line) => stem.test(line)).length
  return (
    (down >= 2 && across >= 2) || (stems >= 2 && lines.length >= 4) || (down >= 6 && stems >= 1)
  )
}

function countBoxes(drawing: string): number {
  let count = 0
  for (const character of drawing) if (isBoxDrawing(character.codePointAt(0) ?? 0)) count += 1
  return count
}

/** How often a line goes on from a character into the one right below it. */
function countJoined(lines: readonly string[], drawing: string): number {
  const ambiguity = detectAmbiguity(drawing)
  let above = new Set<number>()
  let count = 0
  for (const line of lines) {
    const below = new Set<number>()
    const cells = placeCells(line, ambiguity)
    for (const [index, { column }] of cells.entries()) {
      const verticals = verticalsOf(cells, index)
      if (verticals?.up && above.has(column)) count += 1
      if (verticals?.down) below.add(column)
    }
    above = below
  }
  return count
}
