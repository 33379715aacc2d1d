import type { ErrorCode } from 'yaml'
import type { SyntaxReason } from '../diagnostics/catalogue/yaml.ts'
import { quoteValue, requoteValue, withColon } from './mend-line.ts'
import type { Span } from './yaml-node.ts'

export interface SyntaxExplanation extends Span {
  readonly reason: SyntaxReason
  /** The line as it should be typed, where that is certain. */
  readonly suggestion: string | undefined
}

/** What the library says: offsets in the file. */
export interface SyntaxError extends Span {
  readonly code: ErrorCode
}

interface Line extends Span {
  readonly text: string
}

/** Reasons after which a parser only stumbles: what it says of later lines means nothing. */
const derailing: ReadonlySet<SyntaxReason> = new Set([
  'indentation',
  'other',
  'several-documents',
  'unclosed-bracket',
  'unclosed-quote',
])

/**
 * The errors of the YAML library, told by cause: at most one a line, and none after a mistake that
 * throws the parser off. `within` is the part of the text that is YAML.
 */
export function explainSyntax(
  text: string,
  within: Span,
  errors: readonly SyntaxError[],
): readonly SyntaxExplanation[] {
  const byLine = new Map<number, SyntaxExplanation>()
  for (const error of errors) {
    const explanation = explain(text, within, error)
    const { start } = lineAt(text, within, explanation.start)
    if (!byLine.has(start)) byLine.set(start, explanation)
    if (derailing.has(explanation.reason)) break
  }
  return [...byLine.values()]
}

/** Lines of plain text where lines of `key: value` should be: a colon is missing in each of them. */
export function explainPlainText(text: string, within: Span): readonly SyntaxExplanation[] {
  const lines: Line[] = []
  let line: Line | undefined = lineAt(text, within, within.start)
  for (; line; line = lineBelow(text, within, line)) {
    if (/^\s*[^\s#]/.test(line.text)) lines.push(line)
  }
  return lines.map((each) => because('missing-colon', contentOf(each), withColon(each.text)))
}

function explain(text: string, within: Span, error: SyntaxError): SyntaxExplanation {
  const line = lineAt(text, within, error.start)
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainColon(text, within, line)
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return explainMissing(text, within, error)
    case 'BAD_SCALAR_START':
      return because('special-start', error, quoteValue(line.text))
    case 'BAD_DQ_ESCAPE':
      return because('bad-escape', error, requoteValue(line.text))
    case 'TAB_AS_INDENT':
      return because('tab', error)
    case 'BAD_INDENT':
      return explainUnclosed(text, within, error)
    case 'MULTIPLE_DOCS':
      return because('several-documents', error)
    case 'UNEXPECTED_TOKEN':
      return explainToken(line, error)
    default:
      return because('other', error)
  }
}

function because(reason: SyntaxReason, span: Span, suggestion?: string): SyntaxExplanation {
  return { reason, suggestion, start: span.start, end: span.end }
}

/** `title: a: b`, or a line that is indented for no reason below a value. */
function explainColon(text: string, within: Span, line: Line): SyntaxExplanation {
  const [, before, value] = /^(\s*(?:- +)?[^:\s][^:]*:[ \t]+)(.*)$/.exec(line.text) ?? []
  const colon = value?.search(/:(?: |$)/) ?? -1
  if (before !== undefined && colon >= 0) {
    const start = line.start + before.length + colon
    return because('colon-in-value', { start, end: start + 1 }, quoteValue(line.text))
  }
  const next = lineBelow(text, within, line)
  return because('indentation', indentOf(next ?? line))
}

/** A quotation mark without its partner, or a line that is no `key: value`. */
function explainMissing(text: string, within: Span, error: SyntaxError): SyntaxExplanation {
  const quote = unclosedQuote(text, within)
  if (quote) return because('unclosed-quote', quote)
  const line = lineAt(text, within, error.start)
  const wide = wideIndent(line)
  if (wide) return wide
  if (/^\s*(?:- )?[^:\s]+:(?: |$)/.test(line.text)) return because('other', error)
  return because('missing-colon', contentOf(line), withColon(line.text))
}

/** Indentation that only looks like one: the full-width blank is a letter to YAML. */
function wideIndent({ text, start }: Line): SyntaxExplanation | undefined {
  const [blanks = ''] = /^[ \u3000]*/.exec(text) ?? []
  if (!blanks.includes('\u3000')) return undefined
  return because('wide-blank', { start, end: start + blanks.length }, `  ${text.trim()}`)
}

function explainUnclosed(text: string, within: Span, error: SyntaxError): SyntaxExplanation {
  const before = text.slice(within.start, error.start)
  const bracket = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'))
  if (bracket === -1) return because('indentation', error)
  const start = within.start + bracket
  return because('unclosed-bracket', { start, end: start + 1 })
}

/** Something stands where YAML has already seen the end of the value. */
function explainToken(line: Line, error: SyntaxError): SyntaxExplanation {
  const [, key, item] = /^(\s*[^:]+:) +- *(.*)$/.exec(line.text) ?? []
  if (key !== undefined && item !== undefined) {
    return because('list-on-key-line', error, `${key} [${item}]`)
  }
  const indent = indentOf(line)
  if (indent.end > indent.start && error.start <= indent.end) return because('indentation', indent)
  if (/: +["'[{*&!]/.test(line.text)) {
    return because('text-after-value', error, quoteValue(line.text))
  }
  if (/: +[\]},]/.test(line.text)) return because('special-start', error, quoteValue(line.text))
  const fold = /: +[|>][-+\d]* +[^#\s]/.exec(line.text)
  if (fold) {
    const start = line.start + fold.index + fold[0].search(/[|>]/)
    return because('special-start', { start, end: start + 1 }, quoteValue(line.text))
  }
  return because('other', error)
}

/** The first value whose opening quotation mark finds no partner on its line. */
function unclosedQuote(text: string, within: Span): Span | undefined {
  let line: Line | undefined = lineAt(text, within, within.start)
  for (; line; line = lineBelow(text, within, line)) {
    const open = /(?:: +|^ *- +|[[,] *)(["'])((?:(?!\1)[^\\]|\\.)*)$/.exec(line.text)
    if (open) {
      const end = line.start + line.text.length
      return { start: end - (open[2]?.length ?? 0) - 1, end }
    }
  }
  return undefined
}

function lineAt(text: string, within: Span, offset: number): Line {
  const start = Math.max(within.start, text.lastIndexOf('\n', offset - 1) + 1)
  const newline = text.indexOf('\n', Math.max(start, offset))
  const end = newline === -1 || newline > within.end ? within.end : newline
  return { text: text.slice(start, end).replace(/\r$/, ''), start, end }
}

/** The next line that is not empty. */
function lineBelow(text: string, within: Span, line: Line): Line | undefined {
  for (let start = line.end + 1; start < within.end;) {
    const next = lineAt(text, within, start)
    if (/\S/.test(next.text)) return next
    start = next.end + 1
  }
  return undefined
}

function indentOf({ text, start }: Line): Span {
  return { start, end: start + Math.max(0, text.search(/[^ \t]/)) }
}

function contentOf(line: Line): Span {
  return { start: indentOf(line).end, end: line.start + line.text.trimEnd().length }
}
