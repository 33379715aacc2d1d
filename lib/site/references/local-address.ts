/** Suffixes of names that only a private network resolves. */
const privateSuffix = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/

/**
 * True when an address works on the writer's own machine or network only: `file:` and Windows
 * paths, `localhost`, numbers instead of names, names without a dot.
 *
 * @example isLocalAddress('http://localhost:3000/') //=> true
 * @example isLocalAddress('https://example.com/') //=> false
 */
export function isLocalAddress(address: string): boolean {
  if (/^(?:file:|[a-z]:[/\\])/i.test(address)) return true
  if (!/^(?:(?:https?|ftp|wss?):)?\/\//i.test(address)) return false
  const host = hostOf(address)
  return host !== undefined && isLocalHost(host)
}

/** A name in lower case with an end that is no number stands for itself; all else is left to `URL`. */
const plainHost = /^(?:https?:)?\/\/((?:[a-z\d-]+\.)+[a-z]+)(?:[/?#]|$)/

function hostOf(address: string): string | undefined {
  const plain = plainHost.exec(address)?.[1]
  if (plain !== undefined) return plain
  try {
    return new URL(address, 'https://example.com/').hostname.replace(/\.$/, '')
  } catch {
    return undefined
  }
}

/** `host` as WHATWG URL writes it: lower case, IPv4 as four numbers, IPv6 in brackets. */
function isLocalHost(host: string): boolean {
  if (host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host)) return true
  return !host.includes('.') || privateSuffix.test(host)
}
