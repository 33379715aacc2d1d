import type { BodyWork } from '../body-work.ts'
import { all, isBlank, isBlock, isComment, isText } from '../nodes.ts'

/** Elements whose text stands in paragraphs. */
const holders = 'blockquote, dd, figure, details'

/**
 * Puts text that stands in the page without a paragraph into one; two `<br>` in a row end a
 * paragraph, as they did for whoever typed them.
 */
export function wrapParagraphs({ document, body }: BodyWork): void {
  for (const paragraph of all(body, 'p')) splitAtDoubleBreaks(document, paragraph)
  for (const item of all(body, 'li')) if (needsParagraphs(item)) wrapIn(document, item)
  for (const holder of [...all(body, holders), body]) wrapIn(document, holder)
  for (const comment of commentsIn(body)) comment.remove()
  for (const paragraph of all(body, 'p')) trimBreaks(paragraph)
}

/** An item of a list is one line of text and lists below it, or it is made of paragraphs. */
function needsParagraphs(item: Element): boolean {
  return Array.from(item.children).some(
    (child) => isBlock(child) && !/^(?:UL|OL)$/.test(child.nodeName),
  )
}

function wrapIn(document: Document, holder: Element): void {
  let paragraph: Element | undefined
  for (const node of Array.from(holder.childNodes)) {
    if (isBlock(node) || isComment(node)) {
      paragraph = undefined
    } else if (!paragraph && isText(node) && isBlank(node.data)) {
      continue
    } else {
      if (!paragraph) {
        paragraph = document.createElement('p')
        node.before(paragraph)
      }
      paragraph.append(node)
    }
  }
  for (const child of Array.from(holder.children)) {
    if (child.nodeName === 'P') splitAtDoubleBreaks(document, child)
  }
}

/** `a<br><br>b` is two paragraphs. */
function splitAtDoubleBreaks(document: Document, paragraph: Element): void {
  const second = Array.from(paragraph.children).find(
    (node) => node.nodeName === 'BR' && previousVisible(node)?.nodeName === 'BR',
  )
  if (!second) return
  const rest = document.createElement('p')
  let node = second.nextSibling
  while (node) {
    const next = node.nextSibling
    rest.append(node)
    node = next
  }
  second.remove()
  paragraph.after(rest)
  splitAtDoubleBreaks(document, rest)
}

function previousVisible(node: Node): Node | null {
  let previous = node.previousSibling
  while (isText(previous) && isBlank(previous.data)) previous = previous.previousSibling
  return previous
}

/** Breaks at the ends of a paragraph break nothing. */
function trimBreaks(paragraph: Element): void {
  for (const side of ['firstChild', 'lastChild'] as const) {
    let node = paragraph[side]
    while (node && (node.nodeName === 'BR' || (isText(node) && isBlank(node.data)))) {
      node.remove()
      node = paragraph[side]
    }
  }
}

function commentsIn(root: Node): readonly Comment[] {
  return Array.from(root.childNodes).flatMap((node) =>
    isComment(node) ? [node] : commentsIn(node),
  )
}
