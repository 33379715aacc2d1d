import type { StateCore, Token } from 'markdown-it'
import { phraseClass } from '../typography/phrase-html.ts'
import type { PhraseOptions } from '../typography/phrase-hints.ts'
import { applyEdits } from './edit-text.ts'
import type { Edit } from './edit-text.ts'
import { isStructural } from './html-elements.ts'
import { htmlTags } from './html-tags.ts'
import type { HtmlTag } from './html-tags.ts'
import { hintChildren } from './inline-hints.ts'
import { followTag } from './open-elements.ts'
import type { OpenElement } from './open-elements.ts'

export interface HtmlHintOptions extends PhraseOptions {
  /** The elements whose text gets hints. */
  readonly elements: ReadonlySet<string>
  /** Reads character references. */
  readonly decode: (text: string) => string
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/**
 * The writer's HTML with hints in it. Nothing is written anew: without `<wbr>` and the class, what
 * comes back is what was typed.
 *
 * @param open elements that are open around the HTML; afterwards those that are open behind it
 */
export function hintHtml(
  state: Pick<StateCore, 'Token'>,
  html: string,
  open: OpenElement[],
  options: HtmlHintOptions,
): string {
  const edits: Edit[] = []
  let block: HtmlTag | undefined
  let begin = 0
  let inside: HtmlTag[] = []
  const finishLine = (end: number): void => {
    if (!block || !options.elements.has(block.name)) return
    const line = inlineToken(state, html, { start: begin, end, tags: inside }, options.decode)
    if (!hintChildren(state, line, open, options)) return
    edits.push(classEdit(block), {
      start: begin,
      end,
      text: (line.children ?? []).map(source).join(''),
    })
  }
  for (const tag of htmlTags(html)) {
    if (!isStructural(tag.name)) {
      inside.push(tag)
      continue
    }
    finishLine(tag.start)
    for (const each of [...inside, tag]) followTag(open, each)
    block = tag.kind === 'open' ? tag : undefined
    begin = tag.end
    inside = []
  }
  finishLine(html.length)
  for (const each of inside) followTag(open, each)
  return applyEdits(html, edits)
}

interface Line {
  readonly start: number
  readonly end: number
  readonly tags: readonly HtmlTag[]
}

/** What stands in one line of text, as Markdown's own inline content: texts, tags, references. */
function inlineToken(
  { Token }: Pick<StateCore, 'Token'>,
  html: string,
  { start, end, tags }: Line,
  decode: (text: string) => string,
): Token {
  const children: Token[] = []
  const push = (type: string, typed: string, content = typed): void => {
    if (typed === '') return
    const token = new Token(type, '', 0)
    token.content = content
    token.markup = typed
    children.push(token)
  }
  const pushText = (text: string): void => {
    let from = 0
    for (const { 0: found, index } of text.matchAll(reference)) {
      push('text', text.slice(from, index))
      push('text', found, decode(found))
      from = index + found.length
    }
    push('text', text.slice(from))
  }
  let from = start
  for (const tag of tags) {
    pushText(html.slice(from, tag.start))
    push('html_inline', html.slice(tag.start, tag.end))
    from = tag.end
  }
  pushText(html.slice(from, end))
  const line = new Token('inline', '', 0)
  line.children = children
  return line
}

/** A token as it was typed, with its hints. */
function source({ type, markup, meta }: Token): string {
  if (type === 'wbr') return '<wbr>'
  const hints = (meta?.['hints'] ?? []) as readonly number[]
  return applyEdits(
    markup,
    hints.map((hint) => ({ start: hint, end: hint, text: '<wbr>' })),
  )
}

function classEdit({ name, start, attributes }: HtmlTag): Edit {
  const given = attributes.find((attribute) => attribute.name === 'class')
  if (!given) {
    const end = start + 1 + name.length
    return { start: end, end, text: ` class="${phraseClass}"` }
  }
  const classes = new Set([...given.value.split(/\s+/), phraseClass].filter(Boolean))
  return { start: given.start, end: given.end, text: `class="${[...classes].join(' ')}"` }
}
