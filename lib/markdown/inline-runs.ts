import type { Token } from 'markdown-it'
import { isJapanese } from '../typography/language.ts'
import type { InlineRun } from '../typography/phrase-hints.ts'
import { isVoid } from './html-elements.ts'
import { htmlTags } from './html-tags.ts'
import { isObject, shownText } from './shown-text.ts'

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

interface OpenElement {
  readonly name: string
  readonly closed: boolean
  readonly foreign: boolean
}

/** Nothing in these is text that wraps by phrases. */
const closedElements: ReadonlySet<string> = new Set(
  'code kbd pre ruby samp script style'.split(' '),
)

/** Reads the inline tokens of a block. */
export function readInlineRuns(tokens: readonly Token[]): InlineRuns {
  const runs: InlineRun[] = []
  const starts: number[] = []
  const seams = new Map<number, Seam>()
  const open: OpenElement[] = []
  let length = 0
  for (const [index, token] of tokens.entries()) {
    starts.push(length)
    const depth = open.length
    if (depth <= (seams.get(length)?.depth ?? depth)) {
      seams.set(length, { index, depth, closed: isClosed(open) })
    }
    follow(open, token, tokens, index)
    const run = runOf(token, open)
    if (run === undefined) continue
    runs.push(run)
    if (run.kind !== 'break') length += run.text.length
  }
  return { runs, starts, seams }
}

function isClosed(open: readonly OpenElement[]): boolean {
  const innermost = open.at(-1)
  return innermost !== undefined && (innermost.closed || innermost.foreign)
}

/** Keeps account of the elements that are open after a token. */
function follow(open: OpenElement[], token: Token, tokens: readonly Token[], index: number): void {
  if (token.type === 'html_inline') followHtml(open, token.content)
  else if (token.nesting === 1) {
    push(open, token.tag, token.type === 'link_open' && showsAddress(tokens, index))
  } else if (token.nesting === -1) {
    pop(open, token.tag)
  }
}

function followHtml(open: OpenElement[], html: string): void {
  const [tag] = htmlTags(html)
  if (!tag || tag.kind === 'comment' || tag.selfClosing || isVoid(tag.name)) return
  if (tag.kind === 'close') {
    pop(open, tag.name)
    return
  }
  const language = tag.attributes.find(({ name }) => name === 'lang')?.value
  push(open, tag.name, closedElements.has(tag.name) || isObject(tag.name), language)
}

function push(open: OpenElement[], name: string, closed: boolean, language?: string): void {
  const parent = open.at(-1)
  open.push({
    name,
    closed: closed || parent?.closed === true,
    foreign: language === undefined ? parent?.foreign === true : !isJapanese(language),
  })
}

/** A closing tag without an opening one closes nothing; one that is missing ends with its parent. */
function pop(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at >= 0) open.length = at
}

const address = /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.)\S*$|^\S+@\S+\.\S+$/i

/** True when the words of the link at `index` are its address. */
function showsAddress(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.info === 'auto') return true
  let words = ''
  for (const token of tokens.slice(index + 1)) {
    if (token.type === 'link_close') break
    words += token.content
  }
  return address.test(words)
}

function runOf(token: Token, open: readonly OpenElement[]): InlineRun | undefined {
  const text = shownText(token)
  if (text === '') return undefined
  if (token.type !== 'text') return text === '\u200b' ? { kind: 'break' } : { kind: 'closed', text }
  if (open.some(({ name }) => name === 'rt' || name === 'rp')) return undefined
  return { kind: isClosed(open) ? 'closed' : 'text', text }
}
