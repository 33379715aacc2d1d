import type { Token } from 'markdown-it'
import type { InlineRun } from '../typography/phrase-hints.ts'
import { htmlTags } from './html-tags.ts'
import { closeElement, followTag, openElement, takesNoHints } from './open-elements.ts'
import type { OpenElement } from './open-elements.ts'
import { shownText } from './shown-text.ts'

/** What phrase hints need to know of one inline context. */
export interface InlineRuns {
  readonly runs: readonly InlineRun[]
  /** For each token, where its text begins in the texts of all runs. */
  readonly starts: readonly number[]
  /** Where between tokens a hint goes that falls on an offset where tokens meet. */
  readonly seams: ReadonlyMap<number, Seam>
}

/** A place between tokens, outside of every element that ends or begins there. */
interface Seam {
  /** A hint stands before the token with this index. */
  readonly index: number
  /** How many elements are open there. */
  readonly depth: number
  /** True inside an element that takes no hints. */
  readonly closed: boolean
}

/**
 * Reads the inline tokens of a block.
 *
 * @param around elements of HTML that are open around the block
 */
export function readInlineRuns(
  tokens: readonly Token[],
  around: readonly OpenElement[],
): InlineRuns {
  const runs: InlineRun[] = []
  const starts: number[] = []
  const seams = new Map<number, Seam>()
  const open = [...around]
  let length = 0
  for (const [index, token] of tokens.entries()) {
    starts.push(length)
    const depth = open.length
    if (depth <= (seams.get(length)?.depth ?? depth)) {
      seams.set(length, { index, depth, closed: takesNoHints(open) })
    }
    follow(open, tokens, index, token)
    const run = runOf(token, open)
    if (run === undefined) continue
    runs.push(run)
    if (run.kind !== 'break') length += run.text.length
  }
  return { runs, starts, seams }
}

/** Keeps account of the elements that are open after a token. */
function follow(open: OpenElement[], tokens: readonly Token[], index: number, token: Token): void {
  if (token.type === 'html_inline') {
    for (const tag of htmlTags(token.content)) {
      followTag(open, tag, tag.name === 'a' && showsAddress(tokens, index))
    }
  } else if (token.nesting === 1) {
    openElement(open, token.tag, token.type === 'link_open' && showsAddress(tokens, index))
  } else if (token.nesting === -1) {
    closeElement(open, token.tag)
  }
}

const address = /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.)\S*$|^\S+@\S+\.\S+$/i

/** True when the words of the link at `index` are its address. */
function showsAddress(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.info === 'auto') return true
  let words = ''
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.type !== 'text') break
    words += token.content
  }
  return address.test(words)
}

function runOf(token: Token, open: readonly OpenElement[]): InlineRun | undefined {
  const text = shownText(token)
  if (text === '') return undefined
  if (token.type !== 'text') return text === '\u200b' ? { kind: 'break' } : { kind: 'closed', text }
  if (open.some(({ name }) => name === 'rt' || name === 'rp')) return undefined
  return { kind: takesNoHints(open) ? 'closed' : 'text', text }
}
