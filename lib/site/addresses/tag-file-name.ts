/** What some file system, server or address cannot carry, and `~`, which marks an escape. */
const unsafe = /[\p{Cc}\p{Cs}\p{NChar}"#%*/:<>?\\|~]|^[.\s]|[.\s]$/gu

/** Names that Windows keeps for devices, whatever follows the dot; `index` is a folder's own page. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)(?:$|\.)/i

/**
 * The name of the page of a tag or a series without `.html`: the tag itself, where it can be. Other characters are
 * escaped as in a percent-encoded address, with `~` for `%`, so that two tags never share a name
 * and a tag's address does not depend on the other tags.
 *
 * @example tagFileName('日本語') //=> '日本語'
 * @example tagFileName('C/C++') //=> 'C~2FC++'
 * @example tagFileName('.NET') //=> '~2ENET'
 */
export function tagFileName(tag: string): string {
  const name = tag.replaceAll(unsafe, escapeBytes)
  return reserved.test(name) ? escapeBytes(name.slice(0, 1)) + name.slice(1) : name
}

function escapeBytes(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `~${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}
