import { createRequire } from 'node:module'
import type * as Jsdom from 'jsdom'

// The only file that knows jsdom, which is large: it is loaded when HTML has to be read as a browser
// reads it, never while a site is built from Markdown alone. No script runs, nothing is fetched.

/** A document that knows its source. */
export interface PlacedDocument {
  readonly document: Document
  /** Where a node starts in the HTML, in UTF-16 units; `undefined` for what the parser added. */
  readonly offsetOf: (node: Node) => number | undefined
}

let library: typeof Jsdom | undefined
let sharedParser: DOMParser | undefined

/** A whole page or a piece of one as a document. */
export function parseHtml(html: string): Document {
  return domParser().parseFromString(html, 'text/html')
}

/** The same with the places of its nodes, which costs about twice as much. */
export function parsePlacedHtml(html: string): PlacedDocument {
  const dom = new (jsdom().JSDOM)(html, { includeNodeLocations: true })
  return {
    document: dom.window.document,
    offsetOf: (node) => dom.nodeLocation(node)?.startOffset,
  }
}

/** An XML file as a document; `undefined` when it is not well-formed. */
export function parseXml(xml: string): Document | undefined {
  const document = domParser().parseFromString(xml, 'text/xml')
  return document.getElementsByTagName('parsererror').length > 0 ? undefined : document
}

function domParser(): DOMParser {
  if (sharedParser) return sharedParser
  const { window } = new (jsdom().JSDOM)('')
  sharedParser = new window.DOMParser()
  return sharedParser
}

function jsdom(): typeof Jsdom {
  library ??= createRequire(import.meta.url)('jsdom') as typeof Jsdom
  return library
}
