import { nearest } from '../diagnostics/nearest.ts'
import {
  endsImplicitly,
  hasOptionalEnd,
  isKnownElement,
  isVoid,
  currentElements,
} from './html-elements.ts'
import type { HtmlTag } from './html-tags.ts'
import type { Range } from './range.ts'
import type { ReportAt } from './run.ts'

/**
 * Keeps track of which elements are open. Elements of Markdown (a list item, a paragraph, bold
 * text) close themselves and are fences for the writer's own tags: what is opened inside one must
 * be closed inside it.
 */
export interface HtmlBalance {
  readonly openMarkdown: (name: string) => void
  readonly closeMarkdown: () => void
  /** A tag of the writer; its place is asked for only to report it. */
  readonly tag: (tag: HtmlTag, place: () => Range) => void
  /** The end of the article. */
  readonly finish: () => void
}

interface OpenElement {
  readonly name: string
  /** Where the writer's tag stands; absent for elements of Markdown. */
  readonly place: (() => Range) | undefined
  /** True in a drawing or a formula, where `<x/>` is a whole element. */
  readonly foreign: boolean
  readonly inLink: boolean
}

/** A fresh stack of open elements that reports tags without a partner where they stand. */
export function createHtmlBalance(report: ReportAt): HtmlBalance {
  const open: OpenElement[] = []
  /** What the last start tag ended that still may get an end tag of its own: `<p><div></p>`. */
  let cut:
    { readonly outer: string; readonly name: string; readonly place: () => Range } | undefined

  function push(name: string, place: OpenElement['place']): void {
    const parent = open.at(-1)
    open.push({
      name,
      place,
      foreign: isForeign(name) || parent?.foreign === true,
      inLink: name === 'a' || parent?.inLink === true,
    })
  }

  function endImplied(next: string, place?: () => Range): void {
    for (let top = open.at(-1); top?.place && endsImplicitly(top.name, next); top = open.at(-1)) {
      if (place && top.name === 'p') cut = { outer: top.name, name: next, place }
      open.pop()
    }
  }

  /** Ends what stands above a place of the stack; a tag that needs an end was forgotten. */
  function closeDownTo(length: number): void {
    for (const element of open.splice(length).toReversed()) {
      const { name, place } = element
      if (!place || hasOptionalEnd(name)) continue
      if (isUnknown(element)) reportUnknown(name, place())
      else report('html-unclosed', place(), { name, confined: open.some((one) => !one.place) })
    }
  }

  function reportUnknown(name: string, at: Range, closed = false): void {
    report('unknown-element', at, {
      name,
      closed,
      nearest: closed ? nearest(name, currentElements()) : undefined,
    })
  }

  function openTag({ name, selfClosing }: HtmlTag, place: () => Range): void {
    const parent = open.at(-1)
    const whole = selfClosing && (isForeign(name) || parent?.foreign === true)
    if (isVoid(name) || whole) return
    if (name === 'a' && parent?.inLink) report('html-nesting', place(), { name, outer: name })
    endImplied(name, place)
    push(name, place)
  }

  function closeTag({ name }: HtmlTag, place: () => Range): void {
    const index = open.findLastIndex((one) => one.name === name || !one.place)
    if (open[index]?.name !== name || !open[index].place) {
      if (cut?.outer === name) {
        report('html-nesting', cut.place(), cut)
        cut = undefined
      } else {
        report('html-stray', place(), { name })
      }
      return
    }
    closeDownTo(index + 1)
    const element = open.pop()
    if (element?.place && isUnknown(element)) reportUnknown(name, element.place(), true)
  }

  return {
    openMarkdown: (name) => {
      endImplied(name)
      push(name, undefined)
    },
    closeMarkdown: () => {
      cut = undefined
      closeDownTo(open.findLastIndex((one) => !one.place) + 1)
      open.pop()
    },
    tag: (tag, place) => {
      if (tag.kind === 'open') openTag(tag, place)
      else if (tag.kind === 'close') closeTag(tag, place)
    },
    finish: () => closeDownTo(0),
  }
}

function isUnknown({ name, foreign }: OpenElement): boolean {
  return !foreign && !isKnownElement(name)
}

function isForeign(name: string): boolean {
  return name === 'svg' || name === 'math'
}
