import type { MarkdownIt, StateInline } from 'markdown-it'
import { graphemes } from '../../text/graphemes.ts'
import { normalizeText } from '../../text/normalize.ts'
import { rangeInState } from '../locate.ts'
import type { RubyPair } from '../ruby-pairs.ts'
import { rubyPairs } from '../ruby-pairs.ts'
import { runOf } from '../run.ts'

/** `{base|reading|reading…}` on one line; a backslash takes away the meaning of what follows it. */
const notation = /\{((?:[^\\{}|\n]|\\.)+)((?:\|(?:[^\\{}|\n]|\\.)+)+)\}/y
const separator = /(?<!\\)\|/

/**
 * Ruby: `{漢字|かんじ}`, or a reading for each character, `{電子|でん|し}`. What holds nothing but
 * ASCII (`{on|off}`) or looks like a template (`{{ x | y }}`) means something else and stays.
 */
export function ruby(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'ruby', readRuby)
  md.renderer.rules['ruby'] = (tokens, index) => {
    const token = tokens[index]
    const pairs = token ? rubyPairs(token) : []
    return `<ruby>${pairs.map((pair) => pairHtml(pair, md.utils.escapeHtml)).join('')}</ruby>`
  }
}

/** The parentheses are for readers whose software knows no ruby. */
function pairHtml({ base, reading }: RubyPair, escape: (text: string) => string): string {
  return `${escape(base)}<rp>（</rp><rt>${escape(reading)}</rt><rp>）</rp>`
}

function readRuby(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state
  if (src.charCodeAt(pos) !== 0x7b /* { */ || src[pos - 1] === '{') return false
  notation.lastIndex = pos
  const [found, rawBase = '', rawReadings = ''] = notation.exec(src) ?? []
  if (found === undefined || pos + found.length > posMax) return false
  const [base = '', ...readings] = [rawBase, ...rawReadings.slice(1).split(separator)].map((part) =>
    normalizeText(state.md.utils.unescapeAll(part)),
  )
  if (!isRuby(base, readings)) return false
  if (!silent) pushRuby(state, base, readings, found.length)
  state.pos = pos + found.length
  return true
}

function isRuby(base: string, readings: readonly string[]): boolean {
  if (/^[%#]/.test(base)) return false
  const parts = [base, ...readings]
  return parts.every((part) => part === part.trim()) && /[^\0-\u007f]/.test(parts.join(''))
}

function pushRuby(
  state: StateInline,
  base: string,
  readings: readonly string[],
  length: number,
): void {
  const characters = readings.length > 1 ? graphemes(base) : [base]
  const single = characters.length === readings.length
  if (!single) {
    const run = runOf(state.env)
    run.report('ruby-mismatch', rangeInState(run, state, state.pos, length), {
      base,
      characters: characters.length,
      readings: readings.length,
    })
  }
  const token = state.push('ruby', 'ruby', 0)
  token.content = base
  token.meta = {
    pairs: single
      ? characters.map((character, index) => ({ base: character, reading: readings[index] ?? '' }))
      : [{ base, reading: readings.join('') }],
  }
}
