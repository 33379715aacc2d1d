import { classOf } from './character-class.ts'
import { isLineEndProhibited, isLineStartProhibited } from './kinsoku.ts'

/** What of a character matters to a line that would break beside it. */
interface Traits {
  /** A line can break here already: white space, zero width space, an object. Word joiner: must not. */
  readonly breaks: boolean
  readonly neverFirst: boolean
  readonly neverLast: boolean
  /** Words, numbers, URLs and addresses in other scripts are runs of such characters. */
  readonly word: boolean
  readonly digit: boolean
  readonly currency: boolean
  readonly kanjiNumeral: boolean
  /** Stands between digits: １，２３４ */
  readonly separator: boolean
}

/** A place between two characters of a text; `earlier` is the one before `before`. */
interface Gap {
  readonly earlier: Traits
  readonly before: Traits
  readonly after: Traits
  /** True when `before` is ’. */
  readonly afterApostrophe: boolean
}

type Reason = (gap: Gap) => boolean

const nextToBreak: Reason = ({ before, after }) => before.breaks || after.breaks

const againstKinsoku: Reason = ({ before, after }) => before.neverLast || after.neverFirst

/** Between letters, and after the apostrophe of `it’s`, which is no letter but ambiguous. */
const insideWord: Reason = ({ earlier, before, after, afterApostrophe }) =>
  after.word && (before.word || (afterApostrophe && earlier.word))

/** `１，２３４`, `￥１００`, `三百二十`: between digits, after a separator or a sign before one. */
const insideNumber: Reason = ({ earlier, before, after }) =>
  (before.kanjiNumeral && after.kanjiNumeral) ||
  (after.digit && (before.digit || before.currency || (before.separator && earlier.digit)))

const reasons: readonly Reason[] = [nextToBreak, againstKinsoku, insideWord, insideNumber]

/**
 * True when the characters around an offset let a line break there: not where it breaks anyway,
 * not against kinsoku, not inside a number or a word of another script.
 *
 * @param offset in UTF-16 units, not inside a pair of surrogates
 * @example mayBreak('料金は１，２３４円', 5) //=> false
 */
export function mayBreak(text: string, offset: number): boolean {
  const before = codePointBefore(text, offset)
  const gap = {
    earlier: traitsOf(text.charCodeAt(offset - 2) || 0),
    before: traitsOf(before),
    after: traitsOf(text.codePointAt(offset) ?? 0),
    afterApostrophe: before === 0x2019,
  }
  return !reasons.some((reason) => reason(gap))
}

function codePointBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1) || 0
  const pair = offset > 1 ? (text.codePointAt(offset - 2) ?? 0) : 0
  return pair > 0xffff ? pair : unit
}

/** Traits by code point, of the characters asked for so far. */
const known = new Map<number, Traits>()

function traitsOf(codePoint: number): Traits {
  const answer = known.get(codePoint)
  if (answer !== undefined) return answer
  const traits = findTraits(String.fromCodePoint(codePoint), codePoint)
  known.set(codePoint, traits)
  return traits
}

function findTraits(character: string, codePoint: number): Traits {
  const found = classOf(codePoint)
  return {
    breaks: /[\s\u200b\u2060\ufffc]/.test(character),
    neverFirst: isLineStartProhibited(character),
    neverLast: isLineEndProhibited(character),
    word: found === 'L' || found === 'H' || /[０-９Ａ-Ｚａ-ｚ]/.test(character),
    digit: /[0-9０-９]/.test(character),
    currency: /[¥$£€#№￥＄￡＃]/.test(character),
    kanjiNumeral: /[〇一二三四五六七八九十百千万億兆]/.test(character),
    separator: /[.,:/．，：／・’]/.test(character),
  }
}

/**
 * A test of offsets: true strictly inside one of the words, wherever it occurs in the text.
 *
 * @example insideWords('霞が関の話', ['霞が関'])(2) //=> true
 */
export function insideWords(text: string, words: readonly string[]): (offset: number) => boolean {
  const inside = new Set<number>()
  for (const word of words) {
    if (word === '') continue
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      for (let offset = at + 1; offset < at + word.length; offset++) inside.add(offset)
    }
  }
  return (offset) => inside.has(offset)
}
