import type { MarkdownIt } from 'markdown-it'
import { rangeInBlock } from '../locate.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { withoutMarkup } from '../prose.ts'
import { runOf } from '../run.ts'
import { almostHeadings } from '../slips/almost-headings.ts'
import { almostLinks } from '../slips/almost-links.ts'
import { almostLists } from '../slips/almost-lists.ts'
import { almostRuby } from '../slips/almost-ruby.ts'
import { foreignMarkup } from '../slips/foreign-markup.ts'
import { apostropheFences, loneBackquotes, loneUnderscores } from '../slips/lone-marks.ts'
import type { SlipRule, Tell } from '../slips/slip-rule.ts'

const rules: readonly SlipRule[] = [
  almostHeadings,
  almostLinks,
  almostLists,
  almostRuby,
  foreignMarkup,
  loneBackquotes,
  loneUnderscores,
  apostropheFences,
]

/**
 * Reports what looks like markup to whoever typed it and is printed as text: signs with a blank too
 * many or too few, and the notations of other tools and services.
 */
export function slips(md: MarkdownIt, options: MarkdownOptions): void {
  // A feed says the same as its page.
  if (options.target === 'feed') return
  md.core.ruler.push('slips', ({ src, tokens, env }) => {
    const wanted = rules.filter(({ sign }) => sign.test(src))
    if (wanted.length === 0) return
    const run = runOf(env)
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'inline') continue
      const { content } = token
      const fitting = wanted.filter(({ sign }) => sign.test(content))
      if (fitting.length === 0) continue
      const tell: Tell = (code, offset, length, facts) => {
        run.report(code, rangeInBlock(run, token, offset, length), facts)
      }
      const beginsItem = tokens[index - 2]?.type === 'list_item_open'
      const block = { content, text: withoutMarkup(content), beginsItem }
      for (const { find } of fitting) find(block, tell, options)
    }
  })
}
