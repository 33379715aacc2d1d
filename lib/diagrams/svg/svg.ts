import type { Ambiguity } from '../ambiguity.ts'
import { escapeText } from '../escape.ts'
import { gridOf } from './grid.ts'
import { unit } from './place.ts'
import { drawShapes } from './strokes.ts'
import { drawWords, wordsOf } from './words.ts'

/**
 * A drawing as SVG: lines as strokes, words as text on the same grid. Whatever is no line is text,
 * so nothing is lost. Colours and fonts come from the stylesheet (`svg.d`).
 */
export function svgOf(drawing: string, ambiguity: Ambiguity, title: string): string {
  const grid = gridOf(drawing, ambiguity)
  const { strokes, isText } = drawShapes(grid)
  const [width, height] = [grid.width * unit.width, grid.rows.length * unit.height]
  const paths = [
    drawPath('', strokes.light.path()),
    drawPath('b', strokes.heavy.path()),
    drawPath('s', strokes.dashed.path()),
    drawPath('f', strokes.filled.path()),
  ]
  const words = wordsOf(grid, isText)
  const description = words === '' ? '' : `<desc>${escapeText(words)}</desc>`
  return (
    `<svg class="d" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title>${escapeText(title)}</title>${description}` +
    `${paths.join('')}${drawWords(grid, isText)}</svg>`
  )
}

function drawPath(className: string, data: string): string {
  if (data === '') return ''
  return className === '' ? `<path d="${data}"/>` : `<path class="${className}" d="${data}"/>`
}
