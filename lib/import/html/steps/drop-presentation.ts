import type { BodyWork } from '../body-work.ts'
import { all, isBlock, unwrap } from '../nodes.ts'

/** Elements that only say how something looked, or where it stood on the page. */
const looks =
  'font, basefont, big, center, nobr, blink, marquee, tt > tt, div, section, article, main, aside, ' +
  'header, footer, nav, address, span, layer, noframes, body body'

/** Attributes that a stylesheet of the new site speaks for. */
const attributes =
  'style class align valign bgcolor background color face size text link vlink alink border ' +
  'cellpadding cellspacing hspace vspace clear noshade nowrap onclick onload onmouseover onmouseout ' +
  'onmousedown target rel'

/**
 * Takes away what only said how the old page looked. Words and their order stay. What a `<span>`
 * says of the language of its words stays too.
 */
export function dropPresentation({ body, changes }: BodyWork): void {
  for (const element of all(body, looks)) {
    if (element.nodeName === 'SPAN' && element.hasAttribute('lang')) continue
    if (element.attributes.length > 0 || /^(?:FONT|CENTER|BIG)$/.test(element.nodeName)) {
      changes.count('presentation-dropped')
    }
    keepId(element)
    if (isBlock(element)) keepApart(element)
    unwrap(element)
  }
  for (const element of all(body, 'b, i, em, strong, u, s, strike, del, code, tt, small')) {
    if (element.childNodes.length === 0) element.remove()
  }
  for (const element of all(body, '*')) {
    if (/^(?:CODE|PRE)$/.test(element.nodeName)) continue
    for (const name of attributes.split(' ')) element.removeAttribute(name)
  }
}

/** A box ended the line before it and after it; without it, two texts must not run together. */
function keepApart(element: Element): void {
  const { ownerDocument } = element
  element.prepend(ownerDocument.createComment('block'))
  element.append(ownerDocument.createComment('block'))
}

/** Links may lead to the id of a box: it goes to an anchor of its own. */
function keepId(element: Element): void {
  const id = element.getAttribute('id')
  if (!id || element.ownerDocument.querySelector(`a[href="#${quoted(id)}"]`) === null) return
  const anchor = element.ownerDocument.createElement('a')
  anchor.setAttribute('id', id)
  element.prepend(anchor)
}

function quoted(id: string): string {
  return id.replaceAll(/["\\]/g, '\\$&')
}
