import type { Settings } from '../config/settings.ts'
import { preferredWidth, uniformAmbiguity } from './ambiguity.ts'
import { gridHtml } from './grid-html.ts'

const tagOrEntity = /(<[^>]*>|&[^;\s]*;)/
const outsideAscii = /[^\n -~]/

/**
 * Highlighted code with its characters outside ASCII on the grid, so that columns in comments and
 * tables stand as they were typed. Tags and entities stay as they are.
 * @example gridCode('<i>漢</i>', { ambiguous: 1 }) //=> '<i><span>漢</span></i>'
 */
export function gridCode(html: string, { ambiguous }: Settings['diagrams']): string {
  if (!outsideAscii.test(html)) return html
  const ambiguity = uniformAmbiguity(preferredWidth(ambiguous))
  return html
    .split(tagOrEntity)
    .map((part, index) => (index % 2 === 1 ? part : gridHtml(part, ambiguity).html))
    .join('')
}
