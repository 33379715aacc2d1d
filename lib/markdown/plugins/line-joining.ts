import type { MarkdownIt, Token } from 'markdown-it'
import { joinedNewlines } from '../../typography/join-lines.ts'
import type { JoiningOptions } from '../../typography/join-lines.ts'
import { htmlTags } from '../html-tags.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { shownText } from '../shown-text.ts'

/**
 * Takes out the line ends that Japanese does not want (typography/join-lines.ts says which). The
 * children of inline tokens change; their `content` and `map` stay, for whoever looks for a place
 * in the source. Wants to run after every rule that still makes or changes inline tokens, and
 * before the phrase hints.
 */
export function lineJoining(
  md: MarkdownIt,
  { language, typography }: Pick<MarkdownOptions, 'language' | 'typography'>,
): void {
  const options = { language, mixed: typography.mixed }
  md.core.ruler.push('line_joining', (state) => {
    for (const { type, content, children } of state.tokens) {
      if (type !== 'inline' || !children || !content.includes('\n')) continue
      joinChildren(children, options)
      // The alternative texts of images are texts of their own.
      for (const child of children) if (child.children) joinChildren(child.children, options)
    }
  })
}

/** Joins the lines of one inline context, in place. */
function joinChildren(tokens: Token[], options: JoiningOptions): void {
  if (!tokens.some(({ type }) => type === 'softbreak')) return
  const joined = joinedNewlines(textOf(tokens), options)
  let newlines = 0
  let kept = 0
  let piece = ''
  for (const token of tokens) {
    const before = tokens[kept - 1]
    if (token.type === 'softbreak' && joined[newlines++] === true) {
      // Asked of the piece: the text it became part of is only put together when it is printed.
      if (/[\t ]$/.test(piece)) dropTrailingTab(before)
      continue
    }
    piece = token.content
    if (token.type === 'text' && before?.type === 'text') before.content += piece
    else tokens[kept++] = token
  }
  tokens.length = kept
}

/** CommonMark takes spaces from the end of a line but leaves tabs, which would print as a space. */
function dropTrailingTab(token: Token | undefined): void {
  if (token?.type === 'text') token.content = token.content.replace(/ *\t[ \t]*$/, '')
}

/** What a reader sees of the tokens, with a newline for each soft break and for nothing else. */
function textOf(tokens: readonly Token[]): string {
  let text = ''
  let inReading = false
  for (const token of tokens) {
    if (token.type === 'html_inline') inReading = isInReading(token.content, inReading)
    if (token.type === 'softbreak') text += '\n'
    else if (!inReading) text += unbroken(token)
  }
  return text
}

/** Ruby written as HTML counts by its base, as our own does: its readings are left out. */
function isInReading(html: string, before: boolean): boolean {
  const [tag] = htmlTags(html)
  if (tag?.name === 'rt' || tag?.name === 'rp') return tag.kind === 'open'
  return tag?.name === 'ruby' ? false : before
}

/** Code is one word, whatever it holds: `git log --oneline` does not make a sentence English. */
function unbroken(token: Token): string {
  const text = shownText(token)
  if (token.type === 'code_inline') return text.replaceAll(/\s/g, '')
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}
