import type { Settings } from '../config/settings.ts'
import type { DiagramFence, Drawing } from './drawing.ts'
import { escapeText } from './escape.ts'
import { gridHtml } from './grid-html.ts'
import { messageList, messagesOf } from './messages.ts'
import { svgOf } from './svg/svg.ts'
import { expandTabs } from './tabs.ts'

/** What may stand behind the info word of a diagram. */
export const fenceOptions: readonly string[] = ['caption', 'amb', 'svg', 'no-svg']

/** Columns up to which a drawing is set smaller on a narrow screen; the stylesheet has one class each. */
const steps = [40, 48, 56, 64, 80, 96, 128, 160] as const
/** So many columns fit a phone at full size. */
const narrowest = 32

/** True for the info words of text diagrams. */
export function isDiagram(word: string): boolean {
  return word === 'diagram' || word === 'aa' || word === 'ascii'
}

/** True for a fence of plain text that must stand on the grid too: it holds full-width characters. */
export function isGridText(word: string, source: string): boolean {
  return (word === '' || word === 'text' || word === 'txt') && /[^\n -~]/.test(source)
}

/**
 * The HTML of a drawing: its text in a grid, each character in its cells; or a picture of it, with
 * the text to unfold below. What a sequence drawing says follows as a list for those who listen.
 */
export function renderDiagram(
  drawing: Drawing,
  settings: Pick<Settings['diagrams'], 'svg'>,
): string {
  const { attributes, ambiguity } = drawing
  const { html, columns } = gridHtml(drawing.text, ambiguity)
  const text = `<pre class="${preClass(columns)}">${keepFirstNewline(html)}</pre>\n`
  const list = messageList(messagesOf(drawing))
  const isPicture = attributes.has('svg') || (settings.svg && !attributes.has('no-svg'))
  if (!isPicture) return text + list
  const picture = svgOf(
    drawing.text.replace(/\n$/, ''),
    ambiguity,
    attributes.get('caption') ?? '図',
  )
  return `<div class="d">${picture}\n<details><summary>文字の図</summary>\n${text}</details>\n</div>\n${list}`
}

/** The HTML of a drawing for readers that know no stylesheet: its text as it was typed. */
export function renderPlainDiagram({ source }: DiagramFence): string {
  return `<pre>${keepFirstNewline(escapeText(expandTabs(source)))}</pre>\n`
}

function preClass(columns: number): string {
  if (columns <= narrowest) return 'd'
  return `d c${steps.find((step) => columns <= step) ?? steps.at(-1)}`
}

/** HTML drops a newline right behind `<pre>`; a second one stays. */
function keepFirstNewline(html: string): string {
  return html.startsWith('\n') ? `\n${html}` : html
}
