import type { MarkdownIt, Token } from 'markdown-it'
import { findDefinitions } from '../reference-definitions.ts'
import type { Run } from '../run.ts'

const brackets = /\[((?:\\.|[^[\]\\]){1,999})\]/g

/**
 * Reports `[label]: address` that no link of the article names, and one that says the same as an
 * earlier one: neither leads anybody anywhere, and what was meant as text is not printed.
 */
export function reportUnusedReferences(
  md: MarkdownIt,
  tokens: readonly Token[],
  known: object,
  run: Run,
): void {
  const definitions = findDefinitions(md, tokens, known, run)
  if (definitions.length === 0) return
  const used = new Set(
    tokens.flatMap(({ type, content }) =>
      type === 'inline'
        ? Array.from(content.matchAll(brackets), ([, label = '']) =>
            md.utils.normalizeReference(label),
          )
        : [],
    ),
  )
  for (const { label, key, address, earlier, range } of definitions) {
    const again = earlier !== undefined
    // One that leads elsewhere is an error, told by `duplicateReferences`.
    if (again ? earlier === address : !used.has(key)) {
      run.report('unused-reference', range, { label, again })
    }
  }
}
