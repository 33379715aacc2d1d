import type { MarkdownIt, Token } from 'markdown-it'
import { rangeInLine } from '../locate.ts'
import type { Run } from '../run.ts'

const definition = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(\[((?:\\.|[^[\]\\]){1,999})\]:)/
const brackets = /\[((?:\\.|[^[\]\\]){1,999})\]/g

/**
 * Reports `[label]: address` that no link of the article names, and one whose label was given
 * before: neither leads anybody anywhere, and what was meant as text is not printed.
 */
export function reportUnusedReferences(
  md: MarkdownIt,
  tokens: readonly Token[],
  known: object,
  run: Run,
): void {
  const labels = new Set(Object.keys(known))
  if (labels.size === 0) return
  const { normalizeReference } = md.utils
  const used = new Set(
    tokens.flatMap(({ type, content }) =>
      type === 'inline'
        ? Array.from(content.matchAll(brackets), ([, label = '']) => normalizeReference(label))
        : [],
    ),
  )
  const printed = printedLines(tokens)
  const seen = new Set<string>()
  for (const [line, text] of run.lines.entries()) {
    const [, whole = '', label = ''] = (!printed.has(line) && definition.exec(text)) || []
    const key = normalizeReference(label)
    if (!labels.has(key)) continue
    const again = seen.has(key)
    seen.add(key)
    if (used.has(key) && !again) continue
    const range = rangeInLine(run, line, text.indexOf(whole), whole.length)
    run.report('unused-reference', range, { label, again })
  }
}

/** Lines of the source that blocks with content come from: nothing in them is a definition. */
function printedLines(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { content, map } of tokens) {
    if (content === '' || !map) continue
    for (let line = map[0]; line < map[1]; line += 1) lines.add(line)
  }
  return lines
}
