import type { MarkdownIt } from 'markdown-it'

/** The characters at which markdown-it interrupts plain text to ask its other inline rules. */
const usualStops = '\\n!#$%&*+\\-:<=>@\\[\\\\\\]^_`{}~'

/**
 * Makes plain text end before some more characters, so that inline rules are asked there too.
 *
 * @param stops the characters, none of them special in a regular expression
 */
export function stopTextAt(md: MarkdownIt, stops: string): void {
  const plain = new RegExp(`[^${usualStops}${stops}]+`, 'y')
  md.inline.ruler.at('text', (state, silent) => {
    plain.lastIndex = state.pos
    const [found] = plain.exec(state.src) ?? []
    if (found === undefined) return false
    const end = Math.min(state.pos + found.length, state.posMax)
    if (!silent) state.pending += state.src.slice(state.pos, end)
    state.pos = end
    return true
  })
}
