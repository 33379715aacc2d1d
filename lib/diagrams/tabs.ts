import { uniformAmbiguity } from './ambiguity.ts'
import { lineWidth } from './cells.ts'

/** Cells between tab stops, as terminals and browsers have them. */
const tabStop = 8

/**
 * The text with each tab replaced by spaces up to the next multiple of 8 cells.
 * @example expandTabs('あ\tb') //=> 'あ      b'
 */
export function expandTabs(text: string): string {
  if (!text.includes('\t')) return text
  return text.split('\n').map(expandLine).join('\n')
}

function expandLine(line: string): string {
  return line.split('\t').reduce((before, after) => {
    const width = lineWidth(before, uniformAmbiguity(1))
    return before + ' '.repeat(tabStop - (width % tabStop)) + after
  })
}
