import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { isJapanese } from '../../typography/language.ts'
import { phraseHints as findHints } from '../../typography/phrase-hints.ts'
import type { PhraseOptions } from '../../typography/phrase-hints.ts'
import { phraseClass } from '../../typography/phrase-html.ts'
import { readInlineRuns } from '../inline-runs.ts'
import type { InlineRuns } from '../inline-runs.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'

const titles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'caption', 'dt', 'summary']
/** Never cells of tables: hints would change the widths of columns. */
const prose = ['p', 'li', 'dd']

/**
 * Puts `<wbr>` between the phrases of Japanese, and the class `ja-phrase` on each block that has
 * one, its writer's own included. Feeds get none: their readers have no stylesheet for them. Wants
 * to run last, when lines are joined and no text changes any more.
 */
export function phraseHints(
  md: MarkdownIt,
  { language, target, typography }: Pick<MarkdownOptions, 'language' | 'target' | 'typography'>,
): void {
  const { phrases, keep } = typography
  if (phrases === 'none' || target === 'feed' || !isJapanese(language)) return
  const places = new Set(phrases === 'all' ? [...titles, ...prose] : titles)
  md.core.ruler.push('phrase_hints', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'inline' || !token.children) continue
      const block = blockOf(state.tokens, index)
      if (block === undefined || !places.has(block.tag)) continue
      const hinted = hintChildren(state, token.children, { language, keep })
      if (hinted) addClass(block)
    }
  })
}

/** The open tag that is printed around an inline token: of a tight list item, the item's. */
function blockOf(tokens: readonly Token[], index: number): Token | undefined {
  const around = tokens[index - 1]
  if (!around?.hidden) return around
  const level = around.level - 1
  return tokens.slice(0, index).findLast((token) => token.nesting === 1 && token.level === level)
}

/** Inserts the hints of one inline context, in place; tells whether there is any, old or new. */
function hintChildren(state: StateCore, children: Token[], options: PhraseOptions): boolean {
  const inline = readInlineRuns(children)
  const hints = findHints(inline.runs, options).filter(
    (offset) => inline.seams.get(offset)?.closed !== true,
  )
  if (hints.length > 0) {
    const hinted = children.flatMap((token, index) => hintToken(state, token, index, inline, hints))
    children.splice(0, children.length, ...hinted)
  }
  return hints.length > 0 || inline.runs.some((run) => run.kind === 'break')
}

/** A token with the hint that stands before it, its text cut where hints fall inside. */
function hintToken(
  { Token }: StateCore,
  token: Token,
  index: number,
  { starts, seams }: InlineRuns,
  hints: readonly number[],
): readonly Token[] {
  const start = starts[index] ?? 0
  const result: Token[] = []
  if (seams.get(start)?.index === index && hints.includes(start)) {
    result.push(new Token('wbr', 'wbr', 0))
  }
  result.push(token)
  if (token.type !== 'text') return result
  const { content } = token
  const cuts = hints.map((offset) => offset - start).filter((at) => at > 0 && at < content.length)
  token.content = content.slice(0, cuts[0])
  for (const [order, cut] of cuts.entries()) {
    const rest = new Token('text', '', 0)
    rest.level = token.level
    rest.content = content.slice(cut, cuts[order + 1])
    result.push(new Token('wbr', 'wbr', 0), rest)
  }
  return result
}

function addClass(block: Token): void {
  const classes = String(block.attrGet('class') ?? '').split(' ')
  if (!classes.includes(phraseClass)) block.attrJoin('class', phraseClass)
}
