import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { isJapanese } from '../../typography/language.ts'
import { phraseHints as findHints } from '../../typography/phrase-hints.ts'
import type { PhraseOptions } from '../../typography/phrase-hints.ts'
import { phraseClass } from '../../typography/phrase-html.ts'
import { htmlTags } from '../html-tags.ts'
import { readInlineRuns } from '../inline-runs.ts'
import type { InlineRuns } from '../inline-runs.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { followTag } from '../open-elements.ts'
import type { OpenElement } from '../open-elements.ts'

const titles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'caption', 'dt', 'summary']
/** Never cells of tables: hints would change the widths of columns. */
const prose = ['p', 'li', 'dd']

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
  const places = new Set(phrases === 'all' ? [...titles, ...prose] : titles)
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

/** Sets the hints of an inline token's children; tells whether there is any, old or new. */
function hintChildren(
  state: StateCore,
  inline: Token,
  around: readonly OpenElement[],
  options: PhraseOptions,
): boolean {
  const children = inline.children ?? []
  const context = readInlineRuns(children, around)
  const hints = findHints(context.runs, options).filter(
    (offset) => context.seams.get(offset)?.closed !== true,
  )
  if (hints.length > 0) inline.children = withHints(state, children, context, hints)
  return hints.length > 0 || context.runs.some(({ kind }) => kind === 'break')
}

/** The tokens with hints between them and in them. Both lists ascend, so one pass does. */
function withHints(
  { Token }: StateCore,
  tokens: readonly Token[],
  { starts, seams }: InlineRuns,
  hints: readonly number[],
): Token[] {
  const result: Token[] = []
  let next = 0
  for (const [index, token] of tokens.entries()) {
    const start = starts[index] ?? 0
    if (hints[next] === start && seams.get(start)?.index === index) {
      result.push(new Token('wbr', 'wbr', 0))
      next++
    }
    result.push(token)
    if (token.type !== 'text') continue
    const inside: number[] = []
    const end = start + token.content.length
    for (let hint = hints[next]; hint !== undefined && hint < end; hint = hints[++next]) {
      inside.push(hint - start)
    }
    if (inside.length > 0) token.meta = { ...token.meta, hints: inside }
  }
  return result
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
