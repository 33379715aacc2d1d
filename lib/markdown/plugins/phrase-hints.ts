import type { MarkdownIt, Token } from 'markdown-it'
import { isJapanese } from '../../typography/language.ts'
import { phraseClass } from '../../typography/phrase-html.ts'
import { htmlTags } from '../html-tags.ts'
import { hintChildren, hintedElements } from '../inline-hints.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { followTag } from '../open-elements.ts'
import type { OpenElement } from '../open-elements.ts'

/**
 * Puts `<wbr>` between the phrases of Japanese, and the class `ja-phrase` on each block that has
 * one, its writer's own included. Feeds get none: their readers have no stylesheet for them. Wants
 * to run when lines are joined and no text changes any more.
 *
 * A hint between tokens is a token of type `wbr`; those inside a text are offsets in its
 * `meta.hints`, so that whoever wants the words finds them whole.
 */
export function phraseHints(
  md: MarkdownIt,
  { language, target, typography }: Pick<MarkdownOptions, 'language' | 'target' | 'typography'>,
): void {
  const { phrases, keep } = typography
  if (phrases === 'none' || target === 'feed' || !isJapanese(language)) return
  const places = hintedElements(phrases)
  const options = { language, keep }
  md.core.ruler.push('phrase_hints', (state) => {
    const blocks: Token[] = []
    const html: OpenElement[] = []
    for (const token of state.tokens) {
      if (token.nesting === 1) blocks.push(token)
      else if (token.nesting === -1) blocks.pop()
      if (token.type === 'html_block') {
        for (const tag of htmlTags(token.content)) followTag(html, tag)
      }
      if (token.type !== 'inline') continue
      // The paragraph of a tight list item is not printed: the item is the block.
      const block = blocks.findLast(({ hidden }) => !hidden)
      if (block === undefined || !places.has(block.tag)) continue
      if (hintChildren(state, token, html, options)) addClass(block)
    }
  })
  md.renderer.rules['text'] = (tokens, index) => hintedText(tokens[index], md.utils.escapeHtml)
}

function hintedText(token: Token | undefined, escape: (text: string) => string): string {
  if (!token) return ''
  const hints = token.meta?.['hints']
  if (!Array.isArray(hints)) return escape(token.content)
  let html = ''
  let start = 0
  for (const hint of [...hints, token.content.length]) {
    html += (start === 0 ? '' : '<wbr>') + escape(token.content.slice(start, hint))
    start = Number(hint)
  }
  return html
}

function addClass(block: Token): void {
  const classes = String(block.attrGet('class') ?? '').split(' ')
  if (!classes.includes(phraseClass)) block.attrJoin('class', phraseClass)
}
