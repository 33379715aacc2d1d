import type { MarkdownIt } from 'markdown-it'
import { cellWidth } from '../../text/cells.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'

/** In cells; a line of that length fits a box on a screen of 320 pixels. */
const narrowest = 28

/**
 * Code and drawings that may be wider than their box scroll in it, and the keyboard must reach them
 * (WCAG 2.1.1; Safari does not by itself). Blocks that fit any screen are no stop on its way.
 */
export function scrollBoxes(md: MarkdownIt, { target }: MarkdownOptions): void {
  if (target !== 'page') return
  for (const type of ['fence', 'code_block']) {
    const draw = md.renderer.rules[type]
    if (!draw) continue
    md.renderer.rules[type] = (tokens, index, ...rest) => {
      const html = draw(tokens, index, ...rest)
      return mayScroll(tokens[index]?.content ?? '')
        ? html.replace(/^<pre/, '$& tabindex="0"')
        : html
    }
  }
}

function mayScroll(source: string): boolean {
  return source
    .split('\n')
    .some((line) => line.length > narrowest / 2 && cellWidth(line) > narrowest)
}
