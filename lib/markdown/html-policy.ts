import type { HtmlAttribute, HtmlTag } from './html-tags.ts'
import type { Range } from './range.ts'
import type { MarkdownOptions } from './markdown-plugin.ts'
import type { Run } from './run.ts'
import { isUnsafeUrl } from './unsafe-url.ts'

const addresses = /^(?:href|src|action|formaction|poster|data|xlink:href|cite|background)$/
const framework = /^(?:html|head|body|title|base|meta|link)$/
const frames = /^(?:iframe|frame|object|embed|applet)$/

/** Reports what pages and feeds must not hold, or will not show, in one of the writer's tags. */
export function checkTag(
  run: Run,
  tag: HtmlTag,
  rangeOf: (start: number, length: number) => Range,
  html: MarkdownOptions['html'],
): void {
  const { name, attributes } = tag
  const code = codeFor(name)
  const forbidden = html === 'safe'
  if (code) run.report(code, rangeOf(tag.start, tag.end - tag.start), { name, forbidden })
  // Microdata may stand anywhere.
  if (framework.test(name) && !attributes.some((one) => one.name === 'itemprop')) {
    run.report('misplaced-element', rangeOf(tag.start, tag.end - tag.start), { name })
  }
  if (name === 'img' && !attributes.some((one) => one.name === 'alt')) {
    run.report('missing-alt', rangeOf(tag.start, tag.end - tag.start), { tag: true })
  }
  const seen = new Set<string>()
  for (const attribute of attributes) {
    const place = rangeOf(attribute.start, attribute.end - attribute.start)
    if (seen.has(attribute.name)) {
      run.report('html-duplicate-attribute', place, { name: attribute.name })
    } else {
      seen.add(attribute.name)
      checkAttribute(run, attribute, place, forbidden)
    }
  }
}

/** The problem that an element is by itself. */
function codeFor(name: string): 'inline-script' | 'inline-frame' | 'style-attribute' | undefined {
  if (name === 'script') return 'inline-script'
  if (name === 'style') return 'style-attribute'
  return frames.test(name) ? 'inline-frame' : undefined
}

function checkAttribute(
  run: Run,
  { name, value }: HtmlAttribute,
  at: Range,
  forbidden: boolean,
): void {
  if (name.startsWith('on')) run.report('inline-script', at, { name, forbidden })
  else if (name === 'style') run.report('style-attribute', at, { name, forbidden })
  else if (name === 'id') takeId(run, value, at)
  else if (addresses.test(name) && isUnsafeUrl(value)) run.report('unsafe-url', at, { url: value })
}

function takeId(run: Run, id: string, at: Range): void {
  if (id !== '' && run.ids.has(id)) run.report('duplicate-id', at, { id })
  run.ids.add(id)
}
