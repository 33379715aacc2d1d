import { isJapanese } from '../typography/language.ts'
import { isVoid } from './html-elements.ts'
import type { HtmlTag } from './html-tags.ts'
import { isObject } from './shown-text.ts'

/** An element that is open at some place, with what it says about the text in it. */
export interface OpenElement {
  readonly name: string
  /** True when no phrase hint may stand in it, nor in any element inside. */
  readonly closed: boolean
  /** True when its text is in another language than Japanese. */
  readonly foreign: boolean
}

/** Elements whose text does not wrap by phrases; objects besides. */
const closedElements: ReadonlySet<string> = new Set(
  'code kbd pre ruby samp script style'.split(' '),
)

/** True when the innermost of the open elements takes no phrase hints. */
export function takesNoHints(open: readonly OpenElement[]): boolean {
  const innermost = open.at(-1)
  return innermost !== undefined && (innermost.closed || innermost.foreign)
}

/** Keeps account of the open elements past a tag of HTML. */
export function followTag(open: OpenElement[], tag: HtmlTag, closed = false): void {
  if (tag.kind === 'close') closeElement(open, tag.name)
  else if (tag.kind === 'open' && !tag.selfClosing && !isVoid(tag.name)) {
    const language = tag.attributes.find(({ name }) => name === 'lang')?.value
    const isClosed = closed || closedElements.has(tag.name) || isObject(tag.name)
    openElement(open, tag.name, isClosed, language)
  }
}

export function openElement(
  open: OpenElement[],
  name: string,
  closed: boolean,
  language?: string,
): void {
  const parent = open.at(-1)
  open.push({
    name,
    closed: closed || parent?.closed === true,
    foreign: language === undefined ? parent?.foreign === true : !isJapanese(language),
  })
}

/** A closing tag without an opening one closes nothing; one that is missing ends with its parent. */
export function closeElement(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at >= 0) open.length = at
}
