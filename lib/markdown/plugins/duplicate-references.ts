import type { MarkdownIt } from 'markdown-it'
import { findDefinitions } from '../reference-definitions.ts'
import { runOf } from '../run.ts'

/** Reports a second `[label]: address` that leads elsewhere than the first, which links follow. */
export function duplicateReferences(md: MarkdownIt): void {
  md.core.ruler.after('block', 'duplicate_references', ({ tokens, env }) => {
    if (!env['references']) return
    const run = runOf(env)
    for (const { label, address, earlier, range } of findDefinitions(
      md,
      tokens,
      env['references'],
      run,
    )) {
      if (earlier === undefined || earlier === address) continue
      run.report('duplicate-reference', range, { label, earlier })
    }
  })
}
