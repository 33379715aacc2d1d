import type { MarkdownIt, Token } from 'markdown-it'
import { isDiagram } from '../../diagrams/fence.ts'
import { findDiagramProblems } from '../../diagrams/find-problems.ts'
import type { DiagramProblem } from '../../diagrams/find-problems.ts'
import { fenceMetaOf } from '../fence-meta.ts'
import { rangeInLine } from '../locate.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import type { Run } from '../run.ts'
import { runOf } from '../run.ts'

/** Reports edges of text diagrams that have left their column, and what else is wrong with a drawing. */
export function drawingChecks(md: MarkdownIt, options: MarkdownOptions): void {
  if (options.target === 'feed') return
  md.core.ruler.before('inline', 'drawing_checks', ({ tokens, env }) => {
    for (const token of tokens) {
      if (token.type !== 'fence') continue
      const { info, drawing } = fenceMetaOf(token)
      if (drawing === undefined || !isDiagram(info.language)) continue
      for (const problem of findDiagramProblems(drawing)) {
        report(runOf(env), token, problem)
      }
    }
  })
}

function report(run: Run, token: Token, problem: DiagramProblem): void {
  const fenceLine = token.map?.[0] ?? 0
  if (problem.kind === 'ambiguous') {
    const index = Math.max(0, (run.lines[fenceLine] ?? '').indexOf('amb='))
    const { value } = problem
    run.report('diagram-ambiguous', rangeInLine(run, fenceLine, index, 4 + value.length), { value })
    return
  }
  const { line, offset } = problem.kind === 'drift' ? problem.drift : problem
  const written = token.content.split('\n')[line - 1] ?? ''
  const indent = Math.max(0, (run.lines[fenceLine + line] ?? '').length - written.length)
  const range = rangeInLine(run, fenceLine + line, indent + offset, 1)
  if (problem.kind === 'tab') run.report('diagram-tab', range, {})
  else run.report('diagram-misaligned', range, problem.drift)
}
