import { textOf } from '../trusted-html.ts'

/**
 * The address of something on this site, for `href` and `src`: the base path before it, and what
 * an address can't hold percent-encoded. Absolute addresses and fragments stay as they are.
 *
 * @example urlFilter('/blog')('/図.svg') //=> '/blog/%E5%9B%B3.svg'
 */
export function urlFilter(basePath: string): (value: unknown) => string {
  return (value) => {
    const address = textOf(value)
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address)) return address
    return basePath + encodeURI(address.startsWith('/') ? address : `/${address}`)
  }
}
