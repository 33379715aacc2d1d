import type { MarkdownIt, StateCore } from 'markdown-it'
import {
  findControlCharacters,
  hasControlCharacters,
  withoutControlCharacters,
} from '../../text/control-characters.ts'
import { rangeInLine } from '../locate.ts'
import { runOf } from '../run.ts'
import type { Run } from '../run.ts'

/**
 * Takes control characters and non-characters out of the text, so that no output ever holds one,
 * and reports each.
 */
export function controlCharacters(md: MarkdownIt): void {
  md.core.ruler.after('source_lines', 'control_characters', removeControlCharacters)
}

function removeControlCharacters(state: StateCore): void {
  if (!hasControlCharacters(state.src)) return
  const run = runOf(state.env)
  const removed = run.lines.map((text, line) => reportLine(run, text, line))
  removed.forEach((columns, line) => run.removed.set(line, columns))
  state.src = withoutControlCharacters(state.src)
  run.lines = state.src.split('\n')
}

/** Reports what a line holds, and gives the columns where it was, from 0 on. */
function reportLine(run: Run, text: string, line: number): readonly number[] {
  return findControlCharacters(text).map(({ name, offset }) => {
    const place = rangeInLine(run, line, offset)
    run.report('control-char', place, { character: name, fatal: name === 'U+0000' })
    return place.start.column - 1
  })
}
