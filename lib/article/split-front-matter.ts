/** Where the front matter of an article lies, or why it can't be told. Offsets in UTF-16 units. */
export type FrontMatterSplit =
  | {
      readonly kind: 'found'
      /** The lines between the two `---`. */
      readonly start: number
      readonly end: number
      readonly bodyStart: number
    }
  | ({ readonly kind: 'missing' } & MissingOpening)
  /** `at`: start of the line that was meant for the second `---`, or at which it is missing. */
  | {
      readonly kind: 'unclosed'
      readonly meant: 'closing-line' | 'missing-line'
      readonly at: number
    }
  /** `---` stands for a horizontal rule: no key follows it. */
  | { readonly kind: 'rule' }
  | { readonly kind: 'unsupported'; readonly format: 'TOML' | 'JSON' }

/** What stands where line 1 should be `---`. */
export type MissingOpening =
  | { readonly seen: 'nothing' | 'empty-file' }
  /** `title: …` at once: just the line is missing. */
  | { readonly seen: 'keys' }
  /** The line is there, behind blanks or empty lines; where it starts. */
  | { readonly seen: 'late'; readonly at: number }
  /** Something that only looks like it, such as `－－－`. */
  | { readonly seen: 'look-alike'; readonly typed: string }

const opening = /^\ufeff?---[ \t]*(?:\r?\n|$)/
const closing = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/gm
/** `title: x`, also `title：x` and `title:x`, but not `https://…`. */
const keyLine = /^[ \t]*(?:- +)?[^\s#:：-][^\s:：]{0,40}[ \t]*(?:：|:(?!\/\/))/m
/** A line that somebody may have typed for `---`. */
const nearlyClosing = /^[ \t]*(?:-{2}|-{4,}|[—―ー－-]{2,}|\.{3}|={3,}|\*{3,})[ \t]*$/m
/** The same for the first line, where `***` or `...` is text. */
const nearlyOpening = /^[ \t\u3000]*(?:-{2}|-{4,}|[—–―ー－-]{1,4})[ \t\u3000]*\r?$/
/** Lines that can stand in front matter: keys, items, anything indented, comments, nothing. */
const frontMatterLine = /^(?:[\w-]+[ \t]*[:：].*|[ \t]*- .*|[ \t]+\S.*|#(?!#| ).*|# .*:.*|[ \t]*)$/

/** Finds the front matter at the head of an article. */
export function splitFrontMatter(text: string): FrontMatterSplit {
  const open = opening.exec(text)
  if (!open) return withoutOpening(text)
  const start = open[0].length
  closing.lastIndex = start
  const close = closing.exec(text)
  const end = close?.index ?? text.length
  const isRule = !keyLine.test(text.slice(start, Math.min(end, start + 10_000)))
  if (isRule && (!close || text.slice(start, end).trim() !== '')) return { kind: 'rule' }
  if (!close) return findLikelyEnd(text, start)
  return { kind: 'found', start, end, bodyStart: end + close[0].length }
}

function withoutOpening(text: string): FrontMatterSplit {
  const content = text.replace(/^\ufeff/, '')
  if (/^\+\+\+[ \t]*\r?\n/.test(content)) return { kind: 'unsupported', format: 'TOML' }
  if (/^\{\s*(?:"|\})/.test(content)) return { kind: 'unsupported', format: 'JSON' }
  return { kind: 'missing', ...missingOpening(content, text) }
}

function missingOpening(content: string, text: string): MissingOpening {
  if (content.trim() === '') return { seen: 'empty-file' }
  if (/^\s*---[ \t]*\r?\n\s*[\w-]+[ \t]*:/.test(content)) {
    return { seen: 'late', at: text.indexOf('---') }
  }
  const [first = '', second = ''] = content.split('\n', 2)
  if (nearlyOpening.test(first) && keyLine.test(second)) {
    return { seen: 'look-alike', typed: first.trim() }
  }
  return { seen: /^(?:title|date)[:：]/.test(first) ? 'keys' : 'nothing' }
}

function findLikelyEnd(text: string, start: number): FrontMatterSplit {
  let at = start
  let blank: number | undefined
  for (const line of text.slice(start, start + 10_000).split('\n')) {
    if (nearlyClosing.test(line)) return { kind: 'unclosed', meant: 'closing-line', at }
    if (!frontMatterLine.test(line)) break
    blank = line.trim() === '' ? (blank ?? at) : undefined
    at += line.length + 1
  }
  return { kind: 'unclosed', meant: 'missing-line', at: Math.min(blank ?? at, text.length) }
}
