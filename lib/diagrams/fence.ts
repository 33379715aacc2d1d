import type { Settings } from '../config/settings.ts'

/** A fence that holds a drawing. */
export interface DiagramFence {
  readonly source: string
  /** The words behind the info word, by name: `caption`, `amb`, `svg`. */
  readonly attributes: ReadonlyMap<string, string>
}

/** What may stand behind the info word of a diagram. */
export const fenceOptions: readonly string[] = ['caption', 'amb', 'svg']

/** True for the info words of text diagrams. */
export function isDiagram(word: string): boolean {
  return word === 'diagram' || word === 'aa' || word === 'ascii'
}

/** The HTML of a drawing: its text, as it was typed. */
export function renderDiagram({ source }: DiagramFence, _settings: Settings['diagrams']): string {
  return `<pre class="d">${escapeText(source)}</pre>\n`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
