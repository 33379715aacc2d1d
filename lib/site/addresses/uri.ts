import { normalizeText } from '../../text/normalize.ts'

/** Characters that an address cannot hold as they are, and percent signs that encode nothing. */
const notInUri = /%(?![\dA-Fa-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]/gu
const plainAddress = /^[\w.~:/?@!$&'()*+,;=-]*(?:#[\w.~:/?@!$&'()*+,;=-]*)?$/
const wholeAddress = /^([a-z][a-z\d+.-]*:)?(\/\/[^/?#]*)?([^#]*)(?:#(.*))?$/is

/**
 * Any address in ASCII: characters outside it percent-encoded, an international host name as
 * Punycode, everything else as the writer typed it.
 *
 * @example encodeUri('https://日本語.jp/図?q=絵') //=> 'https://xn--wgv71a119e.jp/%E5%9B%B3?q=%E7%B5%B5'
 */
export function encodeUri(address: string): string {
  if (plainAddress.test(address)) return address
  const [, scheme = '', authority = '', path = '', fragment] = wholeAddress.exec(address) ?? []
  const anchor = fragment === undefined ? '' : `#${encodePart(fragment).replaceAll('#', '%23')}`
  return scheme + encodeAuthority(authority) + encodePart(path) + anchor
}

function encodeAuthority(authority: string): string {
  if (/^[\w./:@%[\]~!$&'()*+,;=-]*$/.test(authority)) return authority
  try {
    return `//${new URL(`http:${authority}`).host}`
  } catch {
    return encodePart(authority)
  }
}

function encodePart(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd').replaceAll(notInUri, encodeURIComponent)
}

/** What `%E3%81%82` stands for; percent signs that encode no UTF-8 stay as they are. */
export function decodeUri(text: string): string {
  return text.replaceAll(/(?:%[\dA-Fa-f]{2})+/g, (octets) => {
    try {
      return decodeURIComponent(octets)
    } catch {
      return octets
    }
  })
}

/** Cuts `a.md?x#y` before the query or the fragment, whichever comes first. */
export function splitAddress(address: string): { readonly path: string; readonly suffix: string } {
  const end = address.search(/[?#]/)
  if (end < 0) return { path: address, suffix: '' }
  return { path: address.slice(0, end), suffix: address.slice(end) }
}

/** The fragment of an address, decoded and NFC as ids are; empty when there is none. */
export function fragmentOf(address: string): string {
  const start = address.indexOf('#')
  return start < 0 ? '' : normalizeText(decodeUri(address.slice(start + 1)))
}
