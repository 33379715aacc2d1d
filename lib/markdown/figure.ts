import type { StateCore, Token } from 'markdown-it'

export interface FigureParts {
  /** What the figure shows: an inline token with a picture, or a fence. */
  readonly content: Token
  /** Markdown. */
  readonly caption: string
  readonly captionSide: 'above' | 'below'
  readonly className?: string
}

/** The tokens of a figure. Its caption is an inline token with content and no children yet. */
export function figureTokens(
  { Token }: Pick<StateCore, 'Token'>,
  { content, caption, captionSide, className }: FigureParts,
): Token[] {
  const block = (type: string, tag: string, nesting: -1 | 0 | 1): Token => {
    const token = new Token(type, tag, nesting)
    token.block = true
    token.level = content.level
    token.map = content.map
    return token
  }
  const open = block('figure_open', 'figure', 1)
  if (className !== undefined) open.attrs = [['class', className]]
  const words = block('inline', '', 0)
  words.content = caption
  words.children = []
  const captionTokens = [
    block('figcaption_open', 'figcaption', 1),
    words,
    block('figcaption_close', 'figcaption', -1),
  ]
  return [
    open,
    ...(captionSide === 'above' ? [...captionTokens, content] : [content, ...captionTokens]),
    block('figure_close', 'figure', -1),
  ]
}
