import type { MarkdownIt } from 'markdown-it'
import { normalizeText } from '../../text/normalize.ts'
import { rangeInLine } from '../locate.ts'
import { runOf } from '../run.ts'

/** A letter and the marks that were typed apart from it: か and U+3099. */
const decomposed = /[^\p{M}\s]\p{M}+/gu

/**
 * Reports text in decomposed form (NFD, as macOS names files), once an article: pages get it
 * composed, but whoever searches the source for が does not find it.
 */
export function decomposedText(md: MarkdownIt): void {
  md.core.ruler.after('control_characters', 'decomposed_text', ({ env, src }) => {
    if (normalizeText(src) === src) return
    const run = runOf(env)
    for (const [line, text] of run.lines.entries()) {
      for (const { 0: found, index } of text.matchAll(decomposed)) {
        if (normalizeText(found) === found) continue
        run.report('nfd-text', rangeInLine(run, line, index, found.length), {
          found: normalizeText(found),
        })
        return
      }
    }
  })
}
