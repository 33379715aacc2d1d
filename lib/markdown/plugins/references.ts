import type { MarkdownIt, Token } from 'markdown-it'
import { rangeInBlock } from '../locate.ts'
import type { Range } from '../range.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { plainText } from '../plain-text.ts'
import type { Run } from '../run.ts'
import { runOf } from '../run.ts'
import { isUnsafeUrl } from '../unsafe-url.ts'

/**
 * Collects the links and images of an article, turns their addresses into those of the finished
 * site, and takes away addresses that would run a program. On a page, pictures get their size, and
 * all but the first are loaded when they come near.
 */
export function references(md: MarkdownIt, { target }: MarkdownOptions): void {
  // Unsafe addresses are links like others until they are reported, with their place, below.
  md.validateLink = () => true
  // The resolver wants addresses as they were typed, and encodes them itself.
  if (target !== 'fragment') md.normalizeLink = (url) => url

  md.core.ruler.push('references', ({ tokens, env }) => {
    const run = runOf(env)
    let images = 0
    for (const block of tokens) {
      for (const token of block.children ?? []) {
        if (token.type === 'link_open') {
          finishLink(run, token, placeOf(run, block, token))
        } else if (token.type === 'image') {
          finishImage(run, token, placeOf(run, block, token))
          images += 1
          if (target === 'page' && images > 1) token.attrSet('loading', 'lazy')
        }
      }
    }
  })
  md.renderer.rules['image'] = (tokens, index, options, _env, renderer) =>
    renderer.renderToken(tokens, index, options)
}

function finishLink(run: Run, token: Token, at: Range): void {
  const href = addressOf(run, token, 'href', at)
  if (href === undefined) return
  run.links.push({ href, ...at.start })
  if (isLocal(href) && /\.(?!(?:md|html?)$)\w+$/i.test(href)) run.assets.push({ href, ...at.start })
  if (run.resolve) token.attrSet('href', run.resolve('link', href, at).url)
}

function finishImage(run: Run, token: Token, at: Range): void {
  const alt = plainText(token.children ?? []).trim()
  token.attrSet('alt', alt)
  if (alt === '') run.report('missing-alt', at, { tag: false })
  const src = addressOf(run, token, 'src', at)
  if (src === undefined) return
  if (isLocal(src)) run.assets.push({ href: src, ...at.start })
  if (!run.resolve) return
  const { url, width, height } = run.resolve('image', src, at)
  token.attrSet('src', url)
  if (width === undefined || height === undefined) return
  token.attrSet('width', width)
  token.attrSet('height', height)
}

/** The address of a link or an image, unless it had to be taken away. */
function addressOf(run: Run, token: Token, attribute: string, at: Range): string | undefined {
  const url = String(token.attrGet(attribute) ?? '')
  if (!isUnsafeUrl(url)) return url
  run.report('unsafe-url', at, { url })
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== attribute)
  return undefined
}

function isLocal(href: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/|[#?]|$)/i.test(href)
}

function placeOf(run: Run, block: Token, token: Token): Range {
  return rangeInBlock(run, block, startOf(run, block, token))
}

/** markdown-it pushes a link from behind its `[`, a bare address from its `:`. */
function startOf(run: Run, block: Token, token: Token): number {
  const offset = run.offsets.get(token)
  const href = String(token.attrGet('href') ?? '')
  if (offset === undefined) {
    return Math.max(0, block.content.indexOf(href.replace(/^mailto:/, '')))
  }
  if (token.type === 'image' || token.markup === 'autolink') return offset
  return offset - (token.markup === 'linkify' ? href.indexOf(':') : 1)
}
