import { asHiragana, isIdleBlank, plainForm } from './fold.ts'
import { gramsOf } from './grams.ts'

/** A word that is looked for. */
export interface Word {
  /** Finds the word in a plain form. */
  readonly pattern: RegExp
  /** The pairs of characters that stand wherever the word stands. */
  readonly grams: readonly string[]
  /** Of a word of one character: every pair that begins with it. */
  readonly prefix: string | undefined
}

/** A katakana word may be written with a long vowel at its end, or without: サーバー, サーバ. */
const longEnd = /(?<=[ァ-ヺ][ァ-ヺー]+)ー(?![ァ-ヺー])/

/**
 * The words of a query; each has to be found. What is typed in hiragana finds katakana too, but
 * katakana finds katakana only, so that バス does not find 飛ばす.
 */
export function readQuery(query: string): readonly Word[] {
  const words = plainForm(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return [...new Set(words)].map(readWord)
}

function readWord(word: string): Word {
  const pieces = word.split(longEnd)
  const whole = asHiragana(word)
  const single = Array.from(whole).length === 1
  return {
    pattern: new RegExp(pieces.map(patternOf).join('ー? ?').replace(/ \?$/, ''), 'gu'),
    grams: single ? [] : pieces.flatMap((piece) => innerGrams(asHiragana(piece))),
    prefix: single ? whole : undefined,
  }
}

/** The pair with which a text ends is none of a word's own. */
function innerGrams(form: string): readonly string[] {
  return [...gramsOf(form)].filter((gram) => !gram.endsWith(' '))
}

function patternOf(piece: string): string {
  let pattern = ''
  let before = ''
  for (const character of piece) {
    if (before !== '' && isIdleBlank(before, character)) pattern += ' ?'
    pattern += letterPattern(character)
    before = character
  }
  return pattern
}

function letterPattern(character: string): string {
  if (/[\u3041-\u3096\u309d\u309e]/.test(character)) {
    return `[${character}${String.fromCharCode(character.charCodeAt(0) + 0x60)}]`
  }
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
}
