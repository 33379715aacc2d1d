import { endsImplicitly, hasOptionalEnd, isVoid } from './html-elements.ts'
import type { HtmlTag } from './html-tags.ts'
import type { Range } from './locate.ts'
import type { ReportAt } from './run.ts'

/**
 * Keeps track of which elements are open. Elements of Markdown (a list item, a paragraph, bold
 * text) close themselves and are fences for the writer's own tags: what is opened inside one must
 * be closed inside it.
 */
export interface HtmlBalance {
  readonly openMarkdown: (name: string) => void
  readonly closeMarkdown: () => void
  readonly tag: (tag: HtmlTag, at: Range) => void
  /** The end of the article. */
  readonly finish: () => void
}

interface OpenElement {
  readonly name: string
  /** Where the writer's tag stands; absent for elements of Markdown. */
  readonly at: Range | undefined
}

/** A fresh stack of open elements that reports tags without a partner where they stand. */
export function createHtmlBalance(report: ReportAt): HtmlBalance {
  const open: OpenElement[] = []

  function endImplied(next: string): void {
    for (let top = open.at(-1); top?.at && endsImplicitly(top.name, next); top = open.at(-1)) {
      open.pop()
    }
  }

  /** Ends what stands above a place of the stack; a tag that needs an end was forgotten. */
  function closeDownTo(length: number): void {
    for (const { name, at } of open.splice(length).toReversed()) {
      if (at && !hasOptionalEnd(name)) report('html-unclosed', at, { name })
    }
  }

  function openTag({ name, selfClosing }: HtmlTag, at: Range): void {
    const foreign =
      /^(?:svg|math)$/.test(name) || open.some((one) => /^(?:svg|math)$/.test(one.name))
    if (isVoid(name) || (foreign && selfClosing)) return
    if (name === 'a' && open.some((one) => one.name === 'a')) report('html-nesting', at, { name })
    endImplied(name)
    open.push({ name, at })
  }

  function closeTag({ name }: HtmlTag, at: Range): void {
    const fence = open.findLastIndex((one) => !one.at)
    const index = open.findLastIndex((one) => one.name === name)
    if (index <= fence) {
      report('html-stray', at, { name })
      return
    }
    closeDownTo(index + 1)
    open.pop()
  }

  return {
    openMarkdown: (name) => {
      endImplied(name)
      open.push({ name, at: undefined })
    },
    closeMarkdown: () => {
      closeDownTo(open.findLastIndex((one) => !one.at) + 1)
      open.pop()
    },
    tag: (tag, at) => {
      if (tag.kind === 'open') openTag(tag, at)
      else if (tag.kind === 'close') closeTag(tag, at)
    },
    finish: () => closeDownTo(0),
  }
}
