import type { Token } from 'markdown-it'
import { isDiagram } from '../diagrams/fence.ts'
import { fenceInfo } from '../text/fence-info.ts'
import { blockParser } from './block-parser.ts'
import { startRun } from './run.ts'

/**
 * Markdown that somebody has formatted, with the blanks at the ends of lines of code as they were:
 * formatters take them for leavings, while in code they can be what it is about. Drawings are passed over.
 */
export function restoreCodeBlanks(before: string, after: string): string {
  if (!/[ \t]$/m.test(before)) return after
  const codes = codeBlocks(before)
  const formatted = codeBlocks(after)
  if (codes.length !== formatted.length) return after
  const lines = after.split('\n')
  for (const [index, token] of formatted.entries()) {
    const typed = (codes[index]?.content ?? '').split('\n')
    const now = token.content.split('\n')
    if (withoutBlanks(typed) !== withoutBlanks(now)) continue
    const first = (token.map?.[0] ?? 0) + (token.type === 'fence' ? 1 : 0)
    for (const [number, line] of now.entries()) {
      const lost = (typed[number] ?? '').slice(line.length)
      if (lost !== '') lines[first + number] += lost
    }
  }
  return lines.join('\n')
}

function codeBlocks(text: string): readonly Token[] {
  const { env } = startRun({ report: () => {} })
  return blockParser()
    .parse(text, env)
    .filter(
      ({ type, info }) =>
        type === 'code_block' || (type === 'fence' && !isDiagram(fenceInfo(info).language)),
    )
}

function withoutBlanks(lines: readonly string[]): string {
  return lines.map((line) => line.trimEnd()).join('\n')
}
