import type { MarkdownIt, Token } from 'markdown-it'
import { rangeInLine } from './locate.ts'
import type { Range } from './range.ts'
import type { Run } from './run.ts'

/** A line `[label]: address` that is a definition, and not printed. */
export interface ReferenceDefinition {
  readonly label: string
  /** Labels that mean the same have the same key. */
  readonly key: string
  /** As typed. */
  readonly address: string
  /** The address that an earlier line gave for the same label; links lead there. */
  readonly earlier: string | undefined
  readonly range: Range
}

const definition = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(\[((?:\\.|[^[\]\\]){1,999})\]:)(.*)/

/** The definitions of a text whose blocks were parsed; `known` holds those that markdown-it took. */
export function findDefinitions(
  md: MarkdownIt,
  tokens: readonly Token[],
  known: object,
  run: Run,
): readonly ReferenceDefinition[] {
  const labels = new Set(Object.keys(known))
  if (labels.size === 0) return []
  const printed = printedLines(tokens)
  const first = new Map<string, string>()
  return run.lines.flatMap((text, line) => {
    const [, whole = '', label = '', rest = ''] =
      (!printed.has(line) && definition.exec(text)) || []
    const key = md.utils.normalizeReference(label)
    if (!labels.has(key)) return []
    const address = addressIn(rest) ?? addressIn(run.lines[line + 1] ?? '') ?? ''
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, address)
    const range = rangeInLine(run, line, text.indexOf(whole), whole.length)
    return [{ label, key, address, earlier, range }]
  })
}

/** The address may stand on the line behind its label. */
function addressIn(text: string): string | undefined {
  return /^\s*(?:<([^<>]*)>|(\S+))/.exec(text)?.slice(1).find(Boolean)
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
