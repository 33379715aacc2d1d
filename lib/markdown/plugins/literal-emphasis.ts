import type { MarkdownIt, StateInline } from 'markdown-it'
import { rangeInState } from '../locate.ts'
import { runOf } from '../run.ts'

/** A run of asterisks: where it stands, and which of the state's tokens its first one becomes. */
interface Asterisks {
  readonly state: StateInline
  readonly offset: number
  readonly length: number
  readonly token: number
}

/**
 * Reports `**` that found no partner and is printed as it is. Nothing is changed. What the writer
 * escaped or wrote as code never gets here.
 */
export function literalEmphasis(md: MarkdownIt): void {
  const runs: Asterisks[] = []
  md.inline.ruler.before('emphasis', 'asterisks', (state, silent) => {
    const length = silent ? 0 : countAsterisks(state)
    if (length > 1) {
      const token = state.tokens.length + (state.pending === '' ? 0 : 1)
      runs.push({ state, offset: state.pos, length, token })
    }
    return false
  })
  // Before text tokens are joined, every asterisk still has a token of its own.
  md.inline.ruler2.before('fragments_join', 'literal_emphasis', (state) => {
    while (runs.at(-1)?.state === state) {
      const asterisks = runs.pop()
      if (asterisks) reportLiteral(asterisks)
    }
  })
}

function countAsterisks({ src, pos, posMax }: StateInline): number {
  let end = pos
  while (end < posMax && src.charCodeAt(end) === 0x2a) end += 1
  return end - pos
}

function reportLiteral({ state, offset, length, token }: Asterisks): void {
  const literal = state.tokens
    .slice(token, token + length)
    .map(({ type, content }) => type === 'text' && content === '*')
  const first = literal.findIndex((star, index) => star && literal[index + 1] === true)
  if (first < 0) return
  const run = runOf(state.env)
  run.report('literal-emphasis', rangeInState(run, state, offset + first, 2), {})
}
