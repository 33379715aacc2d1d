/** What stands behind the opening marks of a fence. */
export interface FenceInfo {
  /** As typed: `ts`, `diagram`; empty when there is none. */
  readonly language: string
  /** The name of the file that the code is from; empty when there is none. */
  readonly file: string
  /** `caption="…"` and the like; a word alone has an empty value. */
  readonly attributes: ReadonlyMap<string, string>
}

const attribute = /([^\s="']+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/g

/**
 * Reads the info string of a fence.
 *
 * @example fenceInfo('ts:lib/a.ts caption="例"').file //=> 'lib/a.ts'
 */
export function fenceInfo(info: string): FenceInfo {
  const trimmed = info.trim()
  const [first = ''] = /^\S*/.exec(trimmed) ?? []
  const word = first.includes('=') ? '' : first
  const colon = word.indexOf(':')
  const attributes = new Map<string, string>()
  for (const match of trimmed.slice(word.length).matchAll(attribute)) {
    const [, name = '', double, single, bare] = match
    attributes.set(name, double ?? single ?? bare ?? '')
  }
  return {
    language: colon < 0 ? word : word.slice(0, colon),
    file: colon < 0 ? '' : word.slice(colon + 1),
    attributes,
  }
}
