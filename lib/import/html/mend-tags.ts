import { endsImplicitly, isVoid } from '../../markdown/html-elements.ts'
import { htmlTags } from '../../markdown/html-tags.ts'
import type { HtmlTag } from '../../markdown/html-tags.ts'

/** A tag that was mistyped or missing, and what stands there now. */
export interface Mend {
  /** In the HTML as it was, in UTF-16 units. */
  readonly offset: number
  /** As typed: `<h2>`; empty where a tag was missing. */
  readonly found: string
  /** `</h2>` */
  readonly meant: string
}

export interface MendedHtml {
  readonly html: string
  readonly mends: readonly Mend[]
}

const heading = /^h[1-6]$/
/** Elements that never stand in themselves: opened again, the second one was meant as the end. */
const selfEnding =
  /^(?:h[1-6]|title|a|b|strong|i|em|u|s|strike|tt|code|kbd|samp|var|cite|pre|address|dfn)$/
const formatting = /^(?:b|strong|i|em|u|s|strike|tt|code|kbd|samp|var|font|big|small|a)$/
/** What ends a paragraph, and with it all formatting that was left open in it. */
const block =
  /^(?:p|h[1-6]|ul|ol|li|dl|dt|dd|pre|blockquote|table|tr|td|th|div|center|hr|address|form|section|article)$/

/** An element whose end has not come yet. */
interface OpenTag {
  readonly name: string
  readonly end: number
  /** True when no end tag follows before the next tag of the same name. */
  readonly unclosed: boolean
}

/**
 * HTML typed by hand, with tags put right that a browser would only guess at: `<h2>題<h2>` becomes a
 * heading, a `<b>` without end is closed where its paragraph ends. Lines stay where they are.
 */
export function mendTags(html: string): MendedHtml {
  const mends: Mend[] = []
  const tags = htmlTags(html).filter(({ kind, name }) => kind !== 'comment' && !isVoid(name))
  const unclosed = findUnclosed(tags)
  let open: readonly OpenTag[] = []
  for (const tag of tags) {
    const { name, start, end } = tag
    if (tag.kind === 'open' && isMeantAsEnd(html, tag, open)) {
      mends.push({ offset: start, found: html.slice(start, end), meant: `</${name}>` })
      open = close(open, name)
      continue
    }
    if (block.test(name)) {
      const missing = missingBefore(tag, open)
      mends.push(...missing.map((one) => ({ offset: start, found: '', meant: `</${one.name}>` })))
      open = open.filter((one) => !missing.includes(one))
    }
    if (tag.kind === 'close') open = close(open, name)
    else if (!tag.selfClosing) {
      open = [...closeImplied(open, name), { name, end, unclosed: unclosed.has(tag) }]
    }
  }
  return { html: apply(html, mends), mends }
}

/** Start tags whose next companion is another start tag, or which have none. */
function findUnclosed(tags: readonly HtmlTag[]): ReadonlySet<HtmlTag> {
  const unclosed = new Set<HtmlTag>()
  const next = new Map<string, HtmlTag>()
  for (const tag of tags.toReversed()) {
    const name = heading.test(tag.name) ? 'heading' : tag.name
    if (tag.kind === 'open' && next.get(name)?.kind !== 'close') unclosed.add(tag)
    next.set(name, tag)
  }
  return unclosed
}

/** `<h2>題<h2>`: the same tag again, with words since the first one and no end in between. */
function isMeantAsEnd(html: string, tag: HtmlTag, open: readonly OpenTag[]): boolean {
  if (!selfEnding.test(tag.name) || tag.attributes.length > 0) return false
  const first = open.findLast(({ name }) => name === tag.name)
  if (!first) return false
  const between = html.slice(first.end, tag.start)
  if (between.trim() === '') return false
  if (heading.test(tag.name)) return !between.trim().includes('\n\n')
  return open.slice(open.indexOf(first) + 1).every(({ name }) => !block.test(name))
}

/** What was left open and can't go on into the block that starts or beyond the one that ends. */
function missingBefore(tag: HtmlTag, open: readonly OpenTag[]): readonly OpenTag[] {
  const outer = open.findLastIndex(({ name }) => !formatting.test(name) && !heading.test(name))
  const inner = open.slice(outer + 1).filter(({ unclosed }) => unclosed)
  const endsHeading = tag.kind === 'close' && heading.test(tag.name)
  return inner.filter(({ name }) => !(endsHeading && heading.test(name))).toReversed()
}

/** Any end tag of a heading ends any heading: so browsers see it. */
function close(open: readonly OpenTag[], name: string): readonly OpenTag[] {
  const index = open.findLastIndex(
    (tag) => tag.name === name || (heading.test(name) && heading.test(tag.name)),
  )
  return index < 0 ? open : open.slice(0, index)
}

function closeImplied(open: readonly OpenTag[], name: string): readonly OpenTag[] {
  const last = open.at(-1)
  return last && endsImplicitly(last.name, name) ? open.slice(0, -1) : open
}

function apply(html: string, mends: readonly Mend[]): string {
  let result = ''
  let at = 0
  for (const { offset, found, meant } of mends) {
    result += html.slice(at, offset) + meant
    at = offset + found.length
  }
  return result + html.slice(at)
}
