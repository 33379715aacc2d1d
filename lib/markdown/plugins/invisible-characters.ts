import type { MarkdownIt, Token } from 'markdown-it'
import { findInvisibleCharacters } from '../../text/invisible-characters.ts'
import { rangeInLine } from '../locate.ts'
import { withoutCode } from '../prose.ts'
import { runOf } from '../run.ts'

/**
 * Reports characters that nobody sees: those that turn the direction of text, which can make a text
 * read as it is not written, and those that only get in the way of searching and copying. All of
 * them stay where they are.
 */
export function invisibleCharacters(md: MarkdownIt): void {
  md.core.ruler.push('invisible_characters', ({ env, src, tokens }) => {
    if (findInvisibleCharacters(src).length === 0) return
    const run = runOf(env)
    const code = linesOfCode(tokens)
    for (const [line, text] of run.lines.entries()) {
      const found = findInvisibleCharacters(text)
      if (found.length === 0) continue
      const prose = code.has(line) ? undefined : withoutCode(text)
      for (const { name, turns, offset } of found) {
        const literal = prose?.[offset] !== text[offset]
        const facts = { character: name, turns, literal }
        run.report('invisible-char', rangeInLine(run, line, offset), facts)
      }
    }
  })
}

function linesOfCode(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { type, map } of tokens) {
    if (!map || (type !== 'fence' && type !== 'code_block')) continue
    for (let line = map[0]; line < map[1]; line += 1) lines.add(line)
  }
  return lines
}
