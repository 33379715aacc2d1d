import type { Locator } from '../diagnostics/locate.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { composeYaml, maxDepth } from './compose-yaml.ts'
import type { YamlProblem } from './compose-yaml.ts'
import { explainPlainText, explainSyntax } from './explain-syntax.ts'
import type { SyntaxExplanation } from './explain-syntax.ts'
import { markOf, withoutMark } from './mend-mark.ts'
import { readSimpleYaml } from './read-simple-yaml.ts'
import type { Span, YamlMap } from './yaml-node.ts'

/** A part of a source file that is to be read as YAML, and whom to tell of problems. */
export interface YamlSource extends Span {
  readonly text: string
  readonly locator: Locator
  readonly report: Report
}

/** In UTF-16 units. Data typed by hand stays far below; beyond it, something else got in. */
const maxLength = 64 * 1024

/**
 * Reads lines of `key: value`. Reports everything that is wrong with them as YAML; `undefined` when
 * anything is. An empty text is an empty mapping.
 */
export function readYaml(source: YamlSource): YamlMap | undefined {
  const { text, start, end, locator, report } = source
  if (end - start > maxLength) {
    report('too-large', locator.place(start), { limit: 'size', most: maxLength / 1024 })
    return undefined
  }
  const simple = readSimpleYaml(text, start, end)
  if (simple) return simple
  const { root, problems } = composeYaml(text, start, end)
  for (const problem of problems) reportProblem(problem, source)
  reportSyntax(explainSyntax(text, source, problems.filter(isSyntaxError)), source)
  if (problems.length > 0) return undefined
  if (root === undefined) return { kind: 'map', entries: [], start, end: start }
  if (root.kind === 'map') return root
  if (root.kind === 'scalar') reportSyntax(explainPlainText(text, source), source)
  else reportSyntax([{ reason: 'not-a-map', suggestion: undefined, ...root }], source)
  return undefined
}

function reportProblem(problem: YamlProblem, { text, locator, report }: YamlSource): void {
  const place = locator.place(problem.start, problem.end)
  switch (problem.kind) {
    case 'duplicate-key': {
      const { line } = locator.position(problem.start)
      const firstLine = locator.position(problem.first.start).line
      report('duplicate-key', place, { key: problem.key, line, firstLine })
      return
    }
    case 'unsupported':
      report('yaml-unsupported', locator.place(markOf(problem, text), problem.end), {
        feature: problem.feature,
        suggestion: withoutMark(problem, text),
      })
      return
    case 'too-deep':
      report('too-large', place, { limit: 'depth', most: maxDepth })
      return
    case 'syntax':
  }
}

function isSyntaxError(problem: YamlProblem): problem is YamlProblem & { kind: 'syntax' } {
  return problem.kind === 'syntax'
}

function reportSyntax(
  explanations: readonly SyntaxExplanation[],
  { locator, report }: YamlSource,
): void {
  for (const { reason, suggestion, start, end } of explanations) {
    report('yaml-syntax', locator.place(start, end), { reason, suggestion })
  }
}
