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

/** Code spans in linear time: a run of backquotes ends at the next one of its length. */
function codeSpans(content: string): readonly Span[] {
  const runs = Array.from(content.matchAll(/\\[^]|`+/g), ({ 0: { length }, index, 0: found }) => ({
    isCode: found.startsWith('`'),
    length,
    index,
  })).filter(({ isCode }) => isCode)
  const ends = nextOfSameLength(runs)
  const spans: Span[] = []
  let free = 0
  for (const [number, { index, length }] of runs.entries()) {
    const end = ends[number]
    if (index < free || end === undefined) continue
    free = end + length
    spans.push({ start: index, end: free })
  }
  return spans
}

/** For each run, where the next one of its length begins. */
function nextOfSameLength(
  runs: readonly { readonly index: number; readonly length: number }[],
): readonly (number | undefined)[] {
  const known = new Map<number, number>()
  return runs
    .toReversed()
    .map(({ index, length }) => {
      const next = known.get(length)
      known.set(length, index)
      return next
    })
    .toReversed()
}
