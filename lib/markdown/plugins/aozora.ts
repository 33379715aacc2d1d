import type { MarkdownIt, StateInline } from 'markdown-it'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { stopTextAt } from '../stop-text.ts'

const rubyNotation = /｜([^｜《》\n]+)《([^《》\n]+)》/y
const dotsNotation = /《《([^《》]+)》》/y

/**
 * The notation of Aozora Bunko, where a site asks for it: ruby `｜漢字《かんじ》` and emphasis dots
 * `《《ここ》》`. Ruby without `｜` would have to guess where its base begins; it is never read.
 */
export function aozora(md: MarkdownIt, { typography }: MarkdownOptions): void {
  const { aozora: withRuby, kenten: withDots } = typography
  if (withRuby || withDots) stopTextAt(md, `${withRuby ? '｜' : ''}${withDots ? '《' : ''}`)
  if (withRuby) md.inline.ruler.before('link', 'aozora_ruby', readRuby)
  if (withDots) md.inline.ruler.before('link', 'kenten', readDots)
}

function readRuby(state: StateInline, silent: boolean): boolean {
  const found = matchAt(rubyNotation, state)
  if (!found) return false
  const [whole, base = '', reading = ''] = found
  if (!silent) {
    const token = state.push('ruby', 'ruby', 0)
    token.content = base
    token.meta = { pairs: [{ base, reading }] }
  }
  state.pos += whole.length
  return true
}

/** Whatever stands between the brackets is read like any other text: links, ruby, code. */
function readDots(state: StateInline, silent: boolean): boolean {
  const found = matchAt(dotsNotation, state)
  if (!found) return false
  const end = state.pos + found[0].length
  if (!silent) {
    const { posMax } = state
    state.pos += 2
    state.posMax = end - 2
    state.push('em_open', 'em', 1).attrs = [['class', 'kenten']]
    state.md.inline.tokenize(state)
    state.push('em_close', 'em', -1)
    state.posMax = posMax
  }
  state.pos = end
  return true
}

function matchAt(notation: RegExp, { src, pos, posMax }: StateInline): RegExpExecArray | undefined {
  notation.lastIndex = pos
  const found = notation.exec(src)
  return found && pos + found[0].length <= posMax ? found : undefined
}
