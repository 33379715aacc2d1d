import { applyEdits } from './edit-text.ts'
import type { Edit } from './edit-text.ts'
import type { HtmlFragment } from './html-fragments.ts'
import type { HtmlAttribute, HtmlTag } from './html-tags.ts'
import { isVoid } from './html-elements.ts'
import type { Target } from './markdown-plugin.ts'
import type { Run } from './run.ts'
import { isUnsafeUrl } from './unsafe-url.ts'

/** Rewrites the writer's HTML, piece by piece in the order of the article. */
export interface HtmlFilter {
  readonly rewrite: (fragment: HtmlFragment) => string
  /** True while an element is left out whose end is still to come: its text goes too. */
  readonly isLeavingOut: () => boolean
}

export interface HtmlFilterOptions {
  readonly run: Run
  readonly target: Target
  /** Reads character references. */
  readonly decode: (text: string) => string
  readonly escape: (text: string) => string
}

/** What a feed reader throws away, or shows as rubble. */
const notInFeeds = /^(?:script|style|svg|iframe|object|embed|noscript|template|canvas|form)$/
const attributesNotInFeeds = /^(?:on.*|style|class|id|role|tabindex|loading|aria-.*|data-.*)$/
const addresses = /^(?:href|src|poster)$/

/** A filter for one article. */
export function createHtmlFilter(options: HtmlFilterOptions): HtmlFilter {
  const { target } = options
  const forFeed = target === 'feed'
  let leftOut: { readonly name: string; depth: number } | undefined

  function editsOf({ tags, token, rangeOf }: HtmlFragment): readonly Edit[] {
    const edits: Edit[] = []
    let from = 0
    for (const tag of tags) {
      if (leftOut) {
        if (tag.name === leftOut.name) leftOut.depth += tag.kind === 'open' ? 1 : -1
        if (leftOut.depth > 0) continue
        leftOut = undefined
        edits.push({ start: from, end: tag.end, text: '' })
      } else if (forFeed && tag.kind === 'open' && notInFeeds.test(tag.name)) {
        if (tag.selfClosing || isVoid(tag.name)) edits.push(without(tag))
        else leftOut = { name: tag.name, depth: 1 }
        from = tag.start
      } else if (isDropped(tag, target)) {
        edits.push(without(tag))
      } else {
        edits.push(...attributeEdits(options, tag, rangeOf))
      }
    }
    if (leftOut) edits.push({ start: from, end: token.content.length, text: '' })
    return edits
  }

  return {
    rewrite: (fragment) => applyEdits(fragment.token.content, editsOf(fragment)),
    isLeavingOut: () => leftOut !== undefined,
  }
}

function isDropped({ kind, name }: HtmlTag, target: Target): boolean {
  return (kind === 'comment' && target !== 'fragment') || (name === 'wbr' && target === 'feed')
}

function without({ start, end }: { readonly start: number; readonly end: number }): Edit {
  return { start, end, text: '' }
}

function attributeEdits(
  options: HtmlFilterOptions,
  tag: HtmlTag,
  rangeOf: HtmlFragment['rangeOf'],
): readonly Edit[] {
  return tag.attributes.flatMap((attribute, index) => {
    const { name, start, end } = attribute
    // With the blank before it.
    const gone = { start: start - 1, end, text: '' }
    if (options.target === 'feed' && attributesNotInFeeds.test(name)) return [gone]
    if (!addresses.test(name) && !(name === 'data' && tag.name === 'object')) return []
    if (isUnsafeUrl(attribute.value)) return [gone]
    if (options.target === 'fragment') return []
    // Browsers read the first of two.
    if (tag.attributes.findIndex((one) => one.name === name) < index) return [gone]
    return [{ start, end, text: resolved(options, tag, attribute, rangeOf) }]
  })
}

/** The attribute with the address on the finished site, and the size of a picture behind it. */
function resolved(
  { run, target, decode, escape }: HtmlFilterOptions,
  tag: HtmlTag,
  { name, value, start, end }: HtmlAttribute,
  rangeOf: HtmlFragment['rangeOf'],
): string {
  const href = decode(value)
  const at = rangeOf(start, end - start)
  const kind = name === 'src' && !/^(?:a|i?frame|embed|script)$/.test(tag.name) ? 'image' : 'link'
  if (kind === 'link') run.links.push({ href, ...at.start })
  else run.assets.push({ href, ...at.start })
  const { url, width, height } = run.resolve?.(kind, href, at) ?? { url: href }
  const sized = tag.attributes.some((one) => one.name === 'width' || one.name === 'height')
  const size =
    target === 'page' && tag.name === 'img' && !sized && width !== undefined
      ? ` width="${width}" height="${height}"`
      : ''
  return `${name}="${escape(url)}"${size}`
}
