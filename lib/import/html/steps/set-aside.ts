import type { BodyWork } from '../body-work.ts'
import { all, isBlank, isComment, isElement, isText, rawMark, textsBelow } from '../nodes.ts'

/** Programs and frames: no page of the new site shows them. */
const programs = 'script, style, noscript, iframe, frame, object, embed, applet, bgsound'

/**
 * Puts aside what an article cannot hold: scripts, styles and frames become comments of the
 * Markdown, where nothing of them is lost and nothing is published. The manuscript's own comments
 * stay comments.
 */
export function setAside({ document, body, report }: BodyWork): void {
  for (const element of all(body, 'title, meta, link, base')) element.remove()
  for (const element of all(body, programs)) {
    if (!element.isConnected) continue
    const name = element.nodeName.toLowerCase()
    report('import-set-aside', element, { name })
    const source = element.getAttribute('src') ?? element.getAttribute('data')
    if (source && /^(?:iframe|frame)$/.test(name)) element.before(linkTo(document, source))
    element.replaceWith(commentMark(document, element, element.outerHTML))
  }
  for (const comment of commentsBelow(body)) {
    const { data } = comment
    if (isBlank(data)) comment.remove()
    else comment.replaceWith(commentMark(document, comment, data.trim()))
  }
  for (const text of textsBelow(body)) {
    if (text.data === '') text.remove()
  }
}

function linkTo(document: Document, address: string): Element {
  const link = document.createElement('a')
  link.setAttribute('href', address)
  link.textContent = address
  return link
}

/** A comment between blocks is a block; within a line it stays there. */
function commentMark(document: Document, node: Node, text: string): Element {
  const { parentNode } = node
  const between =
    isElement(parentNode) &&
    parentNode.nodeName === 'BODY' &&
    !Array.from(parentNode.childNodes).some((child) => isText(child) && !isBlank(child.data))
  const html = `<!-- ${text.replaceAll('--', '- -').replaceAll(/\n\s*\n/g, '\n')} -->`
  return rawMark(document, html, between ? 'block' : 'line')
}

function commentsBelow(root: Node): readonly Comment[] {
  return Array.from(root.childNodes).flatMap((node) =>
    isComment(node) ? [node] : commentsBelow(node),
  )
}
