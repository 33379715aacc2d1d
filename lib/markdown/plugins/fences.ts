import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { readDrawing } from '../../diagrams/drawing.ts'
import { isDiagram, isGridText, renderDiagram, renderPlainDiagram } from '../../diagrams/fence.ts'
import { gridCode } from '../../diagrams/grid-code.ts'
import { checkFence } from '../check-fence.ts'
import { fenceMetaOf, setFenceMeta } from '../fence-meta.ts'
import type { FenceMeta } from '../fence-meta.ts'
import { fenceInfo } from '../../text/fence-info.ts'
import type { FenceInfo } from '../../text/fence-info.ts'
import { figureTokens } from '../figure.ts'
import { createHighlighter } from '../highlight.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'

/**
 * Fences: code with a file name (```` ```ts:lib/a.ts ````) or a caption becomes a figure, code in
 * a language that is known gets classes for its colours, text diagrams go to their own room.
 */
export function fences(md: MarkdownIt, options: MarkdownOptions): void {
  const { escapeHtml } = md.utils
  const forFeed = options.target === 'feed'
  const highlight = options.highlight && !forFeed ? createHighlighter() : undefined

  md.core.ruler.before('inline', 'fences', (state) => {
    for (let index = state.tokens.length - 1; index >= 0; index--) {
      const token = state.tokens[index]
      if (token?.type !== 'fence') continue
      const info = fenceInfo(md.utils.unescapeAll(token.info))
      setFenceMeta(token, forFeed ? { info } : readFence(token.content, info, options))
      checkFence(state, token, info)
      const figure = figureOf(state, token, info)
      if (figure) state.tokens.splice(index, 1, ...figure)
    }
  })

  md.renderer.rules['fence'] = (tokens, index) => {
    const token = tokens[index]
    const { info, drawing } = fenceMetaOf(token)
    const { language, attributes } = info
    const source = token?.content ?? ''
    if (drawing !== undefined) {
      // A text that only stands on the grid becomes a picture when it asks for it, not by the site's setting.
      return renderDiagram(drawing, { svg: options.diagrams.svg && isDiagram(language) })
    }
    if (isDrawing(language, source)) return renderPlainDiagram({ source, attributes })
    const coloured = highlight?.(source, language)
    const classes = `${coloured === undefined ? '' : 'hljs '}language-${escapeHtml(language)}`
    const attribute = forFeed || language === '' ? '' : ` class="${classes}"`
    const html = coloured === undefined ? escapeHtml(source) : gridCode(coloured, options.diagrams)
    return `<pre><code${attribute}>${html}</code></pre>\n`
  }
}

function readFence(source: string, info: FenceInfo, { diagrams }: MarkdownOptions): FenceMeta {
  const { language, attributes } = info
  if (!isDrawing(language, source)) return { info }
  return { info, drawing: readDrawing({ source, attributes }, diagrams) }
}

/** The name of the file stands above its code, the caption of a drawing below it. */
function figureOf(state: StateCore, token: Token, info: FenceInfo): Token[] | undefined {
  const { language, file, attributes } = info
  const words = attributes.get('caption') ?? ''
  const caption = [file && `\`${file}\``, words].filter(Boolean).join(' ')
  if (caption === '') return undefined
  return isDrawing(language, token.content) && file === ''
    ? figureTokens(state, { content: token, caption, captionSide: 'below', className: 'diagram' })
    : figureTokens(state, { content: token, caption, captionSide: 'above', className: 'code' })
}

function isDrawing(language: string, source: string): boolean {
  return isDiagram(language) || isGridText(language, source)
}
