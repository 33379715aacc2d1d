import type { StateCore, Token } from 'markdown-it'
import type { TypographySettings } from '../config/settings.ts'
import { phraseHints as findHints } from '../typography/phrase-hints.ts'
import type { PhraseOptions } from '../typography/phrase-hints.ts'
import { readInlineRuns } from './inline-runs.ts'
import type { InlineRuns } from './inline-runs.ts'
import type { OpenElement } from './open-elements.ts'

const titles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'caption', 'dt', 'summary']
/** Never cells of tables: hints would change the widths of columns. */
const prose = ['p', 'li', 'dd']

/** The elements whose text gets hints. */
export function hintedElements(phrases: TypographySettings['phrases']): ReadonlySet<string> {
  return new Set(phrases === 'all' ? [...titles, ...prose] : titles)
}

/**
 * Sets the hints of an inline token's children: tokens of type `wbr` between them, offsets in
 * `meta.hints` within a text. Tells whether there is any, old or new.
 *
 * @param around elements of HTML that are open around the block
 */
export function hintChildren(
  state: Pick<StateCore, 'Token'>,
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
  { Token }: Pick<StateCore, 'Token'>,
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
