// What the steps over an old page's DOM share: kinds of elements, and the marks that carry through
// the converter what Markdown has to say in its own way.

const blockNames = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIR DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)

/** Names the attribute of a `<wbr>` or `<hr>` that stands for something else. */
export const markAttributes = {
  /** `<wbr>`: a wrapped line; the value is `join` where the manuscript asked to join it. */
  line: 'data-import-line',
  /** `<wbr>` in a line or `<hr>` between blocks: HTML that goes through as it is. */
  raw: 'data-import-raw',
} as const

/** Stands in front of text that begins a line, for the escaping of what would start a block there. */
export const lineStart = '\ufdd1'
/** Stands in front of the text of a link, where brackets mean more than elsewhere. */
export const inLink = '\ufdd2'
/** These signs, and the one for joined lines. */
const signs = /[\ufdd0-\ufdd2]/g

/** Text without the signs of the import. */
export function withoutSigns(text: string | null | undefined): string {
  return (text ?? '').replaceAll(signs, '')
}

/** The letters of a text: no signs, no white space. */
export function lettersOf(text: string | null | undefined): string {
  return withoutSigns(text).replaceAll(/\s/g, '')
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3
}

export function isComment(node: Node | null | undefined): node is Comment {
  return node?.nodeType === 8
}

export function isBlock(node: Node | null | undefined): node is HTMLElement {
  return isElement(node) && blockNames.has(node.nodeName)
}

export function isLineMark(node: Node | null | undefined): node is HTMLElement {
  return isElement(node) && node.hasAttribute(markAttributes.line)
}

/** Text without letters to see; U+3000 counts as a letter here, it is typed on purpose. */
export function isBlank(text: string): boolean {
  return /^[ \t\n\r\f]*$/.test(text)
}

/** All descendants of a kind, as a list that stays as it is while the tree changes. */
export function all(root: Element, selector: string): readonly Element[] {
  return Array.from(root.querySelectorAll(selector))
}

/** Every text below a node, in order. */
export function textsBelow(root: Node): readonly Text[] {
  return Array.from(root.childNodes).flatMap((node) => (isText(node) ? [node] : textsBelow(node)))
}

/** Puts an element's content in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...Array.from(element.childNodes))
}

/** A mark for HTML that goes through as it is: in a line, or as a block of its own. */
export function rawMark(document: Document, html: string, place: 'line' | 'block'): Element {
  const mark = document.createElement(place === 'line' ? 'wbr' : 'hr')
  mark.setAttribute(markAttributes.raw, html)
  return mark
}
