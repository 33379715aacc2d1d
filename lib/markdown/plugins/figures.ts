import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { figureTokens } from '../figure.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { runOf } from '../run.ts'

/**
 * A picture with a title that stands alone in its paragraph becomes a figure, and the title its
 * caption. One without a title stays in its paragraph, which a page sets as if it were a figure:
 * `<p class="picture">`. Pictures in running text stay as they are.
 */
export function figures(md: MarkdownIt, { target }: MarkdownOptions): void {
  md.core.ruler.after('inline', 'figures', (state) => {
    if (!state.src.includes('![')) return
    const { tokens } = state
    const result: Token[] = []
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]
      if (!token) break
      const inline = token.type === 'paragraph_open' ? tokens[index + 1] : undefined
      const picture = inline && lonePicture(inline)
      const figure = inline && picture && figureOf(state, inline, picture)
      if (picture && !figure && target === 'page') token.attrJoin('class', 'picture')
      result.push(...(figure ?? [token]))
      if (figure) index += 2
    }
    state.tokens = result
  })
}

function figureOf(state: StateCore, inline: Token, picture: Token): Token[] | undefined {
  const caption = String(picture.attrGet('title') ?? '')
  if (caption === '') return undefined
  picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title')
  const tokens = figureTokens(state, { content: inline, caption, captionSide: 'below' })
  for (const token of tokens) if (token.content === caption) parseCaption(state, token)
  return tokens
}

/** The picture, when a paragraph holds nothing else but perhaps a link around it. */
function lonePicture({ children }: Token): Token | undefined {
  const visible = (children ?? []).filter(({ type, content }) => type !== 'text' || content !== '')
  const [first, second, third, more] = visible
  if (first?.type === 'image') return second ? undefined : first
  const linked = first?.type === 'link_open' && third?.type === 'link_close' && !more
  return linked && second?.type === 'image' ? second : undefined
}

/** Captions hold links, ruby and code like any other text. */
function parseCaption({ md, env }: StateCore, token: Token): void {
  const run = runOf(env)
  run.block = token
  md.inline.parse(token.content, md, env, (token.children ??= []))
  run.block = undefined
}
