/** True for a whole address of the web: `https://example.com/blog`. */
export function isAbsoluteUrl(value: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(value) && URL.canParse(value)
}

/** True for an address of nothing but scheme, host, port and path. */
export function isBareUrl(value: string): boolean {
  const { search, hash, username, password } = new URL(value)
  return search + hash + username + password === ''
}

/**
 * An address in the one spelling that the site uses: ASCII, small host, no slash at the end.
 * @example normalizedUrl('https://Example.com/blog/') //=> 'https://example.com/blog'
 */
export function normalizedUrl(value: string): string {
  const { origin, pathname } = new URL(value)
  return (origin + pathname).replace(/\/+$/, '')
}

/** The path of a normalized address: empty, or `/blog`. */
export function pathOfUrl(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '')
}

/** What somebody meant who left the scheme away, or wrote too much behind the path. */
export function suggestUrl(value: string): string | undefined {
  const address = `https://${value.replace(/^(?:h?t?tps?)?:?\/*/i, '')}`
  const candidate = isAbsoluteUrl(value) ? value : address
  return isAbsoluteUrl(candidate) && new URL(candidate).hostname.includes('.')
    ? normalizedUrl(candidate)
    : undefined
}

/** True for what a link can lead to: a path of the site, a web or a mail address. */
export function isLinkAddress(value: string): boolean {
  if (/^(?:https?:\/\/|mailto:)\S/i.test(value)) return URL.canParse(value)
  return /^(?!\/\/)[^\s\\]/.test(value) && !/^[a-z][a-z\d+.-]*:/i.test(value)
}
