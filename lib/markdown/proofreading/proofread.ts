import type { Token } from 'markdown-it'
import type { Article } from '../../article/article.ts'
import { placeOfKey } from '../../article/place-of-key.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { blockParser } from '../block-parser.ts'
import { rangeInBlock } from '../locate.ts'
import { placeCells } from '../place-cells.ts'
import { placeIn } from '../render-article.ts'
import { startRun } from '../run.ts'
import type { Run } from '../run.ts'
import { leftoverIn, leftovers } from './leftovers.ts'
import { doubledBrackets, emptyLinks, swappedLinks } from './mistyped-links.ts'
import { mistypedSchemes } from './mistyped-schemes.ts'
import type { Tell } from '../slips/slip-rule.ts'
import type { ProofOptions, ProofRule } from './proof-rule.ts'
import { proseOf, withoutCode } from '../prose.ts'
import { reportUnusedReferences } from './unused-references.ts'

/** What a person would look for who reads an article once more before it is published. */
const rules: readonly ProofRule[] = [
  leftovers,
  emptyLinks,
  swappedLinks,
  doubledBrackets,
  mistypedSchemes,
]

/**
 * Makes the function that reads an article once more for slips that do not stand in the way of a
 * page. It reads the blocks of the source, not the page: what the slip has become does not matter.
 */
export function createProofreader(options: ProofOptions, report: Report) {
  const md = blockParser()
  return (article: Article): void => {
    const word = leftoverIn(article.meta.title, options)
    if (word !== undefined) report('leftover', placeOfKey(article, 'title', word), { word })
    const { env, run } = startRun({
      report: (code, at, facts) => report(code, placeIn(article, at), facts),
    })
    const tokens = md.parse(article.body, env)
    placeCells(tokens)
    for (const token of tokens) {
      if (token.type === 'inline') readBlock(run, token, options)
    }
    reportUnusedReferences(md, tokens, env['references'] ?? {}, run)
  }
}

function readBlock(run: Run, token: Token, options: ProofOptions): void {
  const tell: Tell = (code, offset, length, facts) => {
    run.report(code, rangeInBlock(run, token, offset, length), facts)
  }
  const block = { markup: withoutCode(token.content), words: proseOf(token.content) }
  for (const rule of rules) rule(block, tell, options)
}
