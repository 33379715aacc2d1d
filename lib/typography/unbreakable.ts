import { classOf } from './character-class.ts'
import { isLineEndProhibited, isLineStartProhibited } from './kinsoku.ts'

/** A place between two characters of a text. */
interface Gap {
  readonly text: string
  /** In UTF-16 units. */
  readonly offset: number
  readonly before: string
  readonly after: string
}

type Reason = (gap: Gap) => boolean

/** White space, zero width space, an object: a line can break there already. Word joiner: must not. */
const breaksItself = /[\s\u200b\u2060\ufffc]/

const nextToBreak: Reason = ({ before, after }) =>
  breaksItself.test(before) || breaksItself.test(after)

const againstKinsoku: Reason = ({ before, after }) =>
  isLineEndProhibited(before) || isLineStartProhibited(after)

const fullWidthAlphanumeric = /[０-９Ａ-Ｚａ-ｚ]/

/** Words, numbers, URLs and addresses in other scripts are runs of such characters. */
function isWordCharacter(character: string): boolean {
  const found = classOf(character.codePointAt(0) ?? 0)
  return found === 'L' || found === 'H' || fullWidthAlphanumeric.test(character)
}

/** Between letters, and after the apostrophe of `it’s`, which is no letter but ambiguous. */
const insideWord: Reason = ({ text, offset, before, after }) => {
  if (!isWordCharacter(after)) return false
  return isWordCharacter(before) || (before === '’' && isWordCharacter(text.charAt(offset - 2)))
}

const digit = /[0-9０-９]/
const separator = /[.,:/．，：／・’]/
const currency = /[¥$£€#№￥＄￡＃]/
const kanjiNumeral = /[〇一二三四五六七八九十百千万億兆]/

/** `１，２３４`, `￥１００`, `三百二十`: between digits, after a separator or a sign before one. */
const insideNumber: Reason = ({ text, offset, before, after }) => {
  if (kanjiNumeral.test(before) && kanjiNumeral.test(after)) return true
  if (!digit.test(after)) return false
  if (digit.test(before) || currency.test(before)) return true
  return separator.test(before) && digit.test(text.charAt(offset - 2))
}

const reasons: readonly Reason[] = [nextToBreak, againstKinsoku, insideWord, insideNumber]

/**
 * True when the characters around an offset let a line break there: not where it breaks anyway,
 * not against kinsoku, not inside a number or a word of another script.
 *
 * @example mayBreak('料金は１，２３４円', 5) //=> false
 */
export function mayBreak(text: string, offset: number): boolean {
  const gap = {
    text,
    offset,
    before: characterBefore(text, offset),
    after: String.fromCodePoint(text.codePointAt(offset) ?? 0),
  }
  return !reasons.some((reason) => reason(gap))
}

function characterBefore(text: string, offset: number): string {
  const pair = text.slice(Math.max(0, offset - 2), offset)
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1)
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
