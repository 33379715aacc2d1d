import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { visible } from '../diagnostics/visible.ts'
import type { FrameLine, ProblemView } from '../io/preview/messages.ts'
import { editorLink } from './editor-link.ts'

/** A longer line is no help to anybody, in UTF-16 units. */
const longestLine = 400

/**
 * A diagnostic for the overlay. The marked part of the line comes as a piece of its own: a browser
 * sets it off whatever fonts it has, where carets below would need cells.
 */
export function viewProblem(
  { severity, code, message, remedy, place }: Diagnostic,
  root: string,
  sourceText: (path: string) => string | undefined,
): ProblemView {
  const { path, start } = place
  const position = start ? `:${start.line}:${start.column}` : ''
  return {
    severity,
    code,
    message: visible(message),
    remedy: visible(remedy),
    place: visible(path) + position,
    editor: editorLink(root, path) + position,
    frame: frameOf(sourceText(path), place),
  }
}

/** The line of the place between its neighbours. */
function frameOf(text: string | undefined, { start, end }: Place): readonly FrameLine[] {
  if (text === undefined || !start) return []
  const lines = text.split('\n')
  const frame: FrameLine[] = []
  for (let number = Math.max(1, start.line - 1); number <= start.line + 1; number += 1) {
    const line = lines[number - 1]
    const isEnd = number === lines.length && line === ''
    if (line === undefined || (isEnd && number !== start.line)) continue
    if (number === start.line) {
      const until = !end ? start.column + 1 : end.line === start.line ? end.column : Infinity
      frame.push({ number, ...cut(line, start.column, until) })
    } else {
      frame.push({ number, before: shown(line), marked: '', after: '' })
    }
  }
  return frame
}

/** Columns count code points, from one. */
function cut(line: string, from: number, until: number): Omit<FrameLine, 'number'> {
  const characters = Array.from(line)
  const before = characters.slice(0, from - 1).join('')
  const marked = characters.slice(from - 1, Math.max(from, until) - 1).join('')
  const after = characters.slice(Math.max(from, until) - 1).join('')
  return {
    before: before.length > longestLine ? `…${shown(before.slice(-longestLine))}` : shown(before),
    // What is missing at the end of a line stands behind it.
    marked: shown(marked) || ' ',
    after: shown(after),
  }
}

function shown(text: string): string {
  return visible(text.length > longestLine ? `${text.slice(0, longestLine)}…` : text)
}
