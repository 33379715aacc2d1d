import type { Place } from './diagnostic.ts'

/** New words for what stands at a place; a place without an end is the rest of its line. */
export interface Mend {
  readonly place: Pick<Place, 'start' | 'end'>
  readonly text: string
}

/**
 * A text with places of it in new words. Places are as diagnostics give them, within one line each;
 * what has none, or lies in another's, stays as it is.
 * @example mendText('＃ 題', [{ place: { start: { line: 1, column: 1 } }, text: '# 題' }]) //=> '# 題'
 */
export function mendText(text: string, mends: readonly Mend[]): string {
  if (mends.length === 0) return text
  const lines = text.split('\n').map((line) => Array.from(line))
  const fromTheEnd = mends.toSorted((a, b) => columnOf(b) - columnOf(a))
  const free = new Map<number, number>()
  for (const { place, text: words } of fromTheEnd) {
    const { start, end } = place
    const line = start && lines[start.line - 1]
    if (!line || (end && end.line !== start.line)) continue
    const to = end ? end.column - 1 : line.length
    if (to > (free.get(start.line) ?? line.length)) continue
    line.splice(start.column - 1, to - start.column + 1, words)
    free.set(start.line, start.column - 1)
  }
  return lines.map((line) => line.join('')).join('\n')
}

function columnOf({ place }: Mend): number {
  return place.start?.column ?? 0
}
