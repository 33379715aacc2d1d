import type { MarkdownIt } from 'markdown-it'
import { isJapanese } from '../../typography/language.ts'
import { hintHtml } from '../html-hints.ts'
import { hintedElements } from '../inline-hints.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import type { OpenElement } from '../open-elements.ts'

/**
 * Puts hints into blocks of the writer's own HTML, by the rules for Markdown: `<summary>`, `<dt>`,
 * `<figcaption>` and headings. Such HTML is balanced (html-checks.ts), so that no browser would
 * read it differently.
 */
export function htmlHints(md: MarkdownIt, { language, target, typography }: MarkdownOptions): void {
  const { phrases, keep } = typography
  if (phrases === 'none' || target === 'feed' || !isJapanese(language)) return
  const { unescapeAll: decode } = md.utils
  const options = { language, keep, elements: hintedElements(phrases), decode }
  md.core.ruler.push('html_hints', (state) => {
    if (!state.src.includes('<')) return
    const open: OpenElement[] = []
    for (const token of state.tokens) {
      if (token.type === 'html_block') token.content = hintHtml(state, token.content, open, options)
    }
  })
}
