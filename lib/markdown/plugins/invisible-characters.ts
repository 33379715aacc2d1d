import type { MarkdownIt } from 'markdown-it'
import { findInvisibleCharacters } from '../../text/invisible-characters.ts'
import { rangeInLine } from '../locate.ts'
import { runOf } from '../run.ts'

/**
 * Reports characters that nobody sees: those that turn the direction of text, which can make a text
 * read as it is not written, and those that only get in the way of searching and copying. All of
 * them stay where they are.
 */
export function invisibleCharacters(md: MarkdownIt): void {
  md.core.ruler.after('control_characters', 'invisible_characters', ({ env, src }) => {
    if (findInvisibleCharacters(src).length === 0) return
    const run = runOf(env)
    for (const [line, text] of run.lines.entries()) {
      for (const { name, turns, offset } of findInvisibleCharacters(text)) {
        run.report('invisible-char', rangeInLine(run, line, offset), { character: name, turns })
      }
    }
  })
}
