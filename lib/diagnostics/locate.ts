import type { SourceFile } from '../text/source-file.ts'
import type { Place, Position } from './diagnostic.ts'

/** Turns offsets (UTF-16 units, as JavaScript counts) of one source file into what a writer reads. */
export interface Locator {
  readonly position: (offset: number) => Position
  /** From `start` up to, not including, `end`. */
  readonly place: (start: number, end?: number) => Place
}

/**
 * A locator for one source file. The table of lines is made at the first question, so that a file
 * without problems costs nothing.
 * @example createLocator({ path: 'a.md', text: 'あ\n𠮷x' }).position(4) //=> { line: 2, column: 2 }
 */
export function createLocator(source: SourceFile): Locator {
  const { path, text } = source
  let starts: readonly number[] | undefined

  function position(offset: number): Position {
    starts ??= lineStarts(text)
    const line = lastAtOrBefore(starts, offset)
    const lineStart = starts[line] ?? 0
    return { line: line + 1, column: codePoints(text, lineStart, offset) + 1 }
  }

  return {
    position,
    place: (start, end) => ({
      path,
      start: position(start),
      ...(end === undefined ? {} : { end: position(Math.max(start, end)) }),
    }),
  }
}

/** Offsets at which lines start. A byte order mark stands before the first line, not in it. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0]
  for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n/g))
    starts.push(index + ending.length)
  return starts
}

/** Index of the last start that is not behind the offset. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** How many code points start between two offsets. */
function codePoints(text: string, from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; count += 1) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  }
  return count
}
