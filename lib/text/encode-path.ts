/** Everything but what RFC 3986 lets stand in a path: unreserved characters, `sub-delims`, `:@/`. */
const notInPath = /[^\w.~/:@!$&'()*+,;=-]/gu

/**
 * A path of decoded names as part of an address: percent-encoded where it must be, nowhere else.
 * @example encodePath('図/C#.png') //=> '%E5%9B%B3/C%23.png'
 */
export function encodePath(path: string): string {
  return path.replaceAll(/\p{Cs}/gu, '\ufffd').replaceAll(notInPath, encodeURIComponent)
}
