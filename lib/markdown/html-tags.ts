/** An attribute in a tag as it was typed; offsets are those of the HTML it stands in. */
export interface HtmlAttribute {
  readonly name: string
  /** As typed, entities and all, without its quotes; empty when there is none. */
  readonly value: string
  readonly start: number
  readonly end: number
  readonly valueStart: number
  readonly valueEnd: number
}

export interface HtmlTag {
  readonly kind: 'open' | 'close' | 'comment'
  /** In small letters; empty for comments and declarations. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** True for `<x/>`. */
  readonly selfClosing: boolean
  readonly attributes: readonly HtmlAttribute[]
}

/** `<!-->` is a comment too, and `--!>` ends one: HTML standard § 13.2.5.43 and 51. */
const markup =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<[!?][^>]*>?|<(\/?)([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** Elements whose content is no HTML. */
const rawText = /^(?:script|style|textarea|title|xmp)$/

/**
 * The tags and comments of a piece of HTML, in order, as the writer typed them: nothing is
 * completed or put right, which is the point.
 */
export function htmlTags(html: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = []
  let silentUntil: string | undefined
  for (const match of html.matchAll(markup)) {
    const tag = tagOf(match)
    if (silentUntil !== undefined && !(tag.kind === 'close' && tag.name === silentUntil)) continue
    silentUntil = tag.kind === 'open' && rawText.test(tag.name) ? tag.name : undefined
    tags.push(tag)
  }
  return tags
}

function tagOf(match: RegExpExecArray): HtmlTag {
  const [whole, slash, rawName, rest = ''] = match
  const start = match.index
  const end = start + whole.length
  if (rawName === undefined) {
    return { kind: 'comment', name: '', start, end, selfClosing: false, attributes: [] }
  }
  const name = rawName.toLowerCase()
  return {
    kind: slash === '/' ? 'close' : 'open',
    name,
    start,
    end,
    selfClosing: rest.endsWith('/'),
    attributes: attributesOf(rest, end - 1 - rest.length),
  }
}

function attributesOf(text: string, base: number): readonly HtmlAttribute[] {
  return Array.from(text.matchAll(attribute), (match) => {
    const [whole, name = '', double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    const start = base + match.index
    const end = start + whole.length
    const valueEnd = end - (double === undefined && single === undefined ? 0 : 1)
    return {
      name: name.toLowerCase(),
      value,
      start,
      end,
      valueStart: valueEnd - value.length,
      valueEnd,
    }
  })
}
