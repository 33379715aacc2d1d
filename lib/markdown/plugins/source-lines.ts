import type { MarkdownIt } from 'markdown-it'
import { normalizeSource } from '../../text/normalize.ts'
import { runOf } from '../run.ts'

/** Ends all lines with LF and hands them to the run, for whoever must say where something stands. */
export function sourceLines(md: MarkdownIt): void {
  md.core.ruler.before('normalize', 'source_lines', (state) => {
    state.src = normalizeSource(state.src)
    runOf(state.env).lines = state.src.split('\n')
  })
}
