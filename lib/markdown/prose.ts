import { findFormulaEnd } from './math/find-formula.ts'

/** What stands in for a character of code, HTML or an address: no rule about words looks for it. */
const blank = '\0'

const tagOrAddress =
  /<\/?[a-z][^<>\n]*>|<!--[^]*?-->|<[^<>\s]+>|\]\([^()\s]*\)|(?:https?|mailto|ftp):[^\s<>()\u3000-\u9fff\uff00-\uffef]*/gi

/**
 * The words of a block, character for character where they stand in its content: code, HTML tags
 * and addresses are blanked out.
 * @example proseOf('a `b` c') //=> 'a \0\0\0 c'
 */
export function proseOf(content: string): string {
  return withoutCode(content).replaceAll(tagOrAddress, blanked)
}

const tag = /<\/?[a-z][^<>\n]*>|<!--[^]*?-->/gi

/** The same with addresses left in, and formulas blanked out besides. */
export function withoutMarkup(content: string): string {
  const text = withoutFormulas(withoutCode(content))
  return text.includes('<') ? text.replaceAll(tag, blanked) : text
}

function withoutFormulas(text: string): string {
  let result = ''
  let from = 0
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    const end = at < from ? -1 : findFormulaEnd(text, at)
    if (end < 0) continue
    result += text.slice(from, at) + blanked(text.slice(at, end + 1))
    from = end + 1
  }
  return result + text.slice(from)
}

/** The same with tags and addresses left in. */
export function withoutCode(content: string): string {
  if (!content.includes('`')) return content
  let result = ''
  let from = 0
  for (const { start, end } of codeSpans(content)) {
    result += content.slice(from, start) + blanked(content.slice(start, end))
    from = end
  }
  return result + content.slice(from)
}

function blanked(text: string): string {
  return text.replaceAll(/[^\n]/g, blank)
}

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Code spans in linear time: a run of backquotes ends at the next one of its length. A backslash takes
 * the first backquote away from a run that would open a span; inside of one it means itself.
 */
function codeSpans(content: string): readonly Span[] {
  const runs = Array.from(content.matchAll(/`+/g), ({ 0: { length }, index }) => {
    const escaped = isEscaped(content, index) ? 1 : 0
    return { index, length, start: index + escaped, opening: length - escaped }
  })
  const ends = nextOfSameLength(runs)
  const spans: Span[] = []
  let free = 0
  for (const [number, { index, start, opening }] of runs.entries()) {
    const end = ends[number]
    if (index < free || opening === 0 || end === undefined) continue
    free = end + opening
    spans.push({ start, end: free })
  }
  return spans
}

function isEscaped(content: string, index: number): boolean {
  let from = index
  while (content[from - 1] === '\\') from -= 1
  return (index - from) % 2 === 1
}

/** For each run that opens a span, where the next one begins that has its length. */
function nextOfSameLength(
  runs: readonly { readonly index: number; readonly length: number; readonly opening: number }[],
): readonly (number | undefined)[] {
  const known = new Map<number, number>()
  return runs
    .toReversed()
    .map(({ index, length, opening }) => {
      const next = known.get(opening)
      known.set(length, index)
      return next
    })
    .toReversed()
}
