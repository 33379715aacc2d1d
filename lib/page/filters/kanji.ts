import { isJapanese } from '../../typography/language.ts'
import { textOf } from '../trusted-html.ts'

const digits = '〇一二三四五六七八九'

/**
 * A date for vertical lines: its numbers as books write them, 二〇二六年十月三日. Dates of sites in
 * other languages stay as they are.
 */
export function kanjiFilter(language: string): (value: unknown) => string {
  return (value) => {
    const text = textOf(value)
    return isJapanese(language) ? text.replaceAll(/\d+/g, kanjiNumber) : text
  }
}

/**
 * A number up to 99 as it is counted, a longer one digit by digit.
 *
 * @example kanjiNumber('23') //=> '二十三'
 * @example kanjiNumber('2026') //=> '二〇二六'
 */
function kanjiNumber(number: string): string {
  const value = Number(number)
  if (number.length > 2 || value < 10) return Array.from(number, kanjiDigit).join('')
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? kanjiDigit(String(tens)) : ''}十${ones > 0 ? kanjiDigit(String(ones)) : ''}`
}

function kanjiDigit(digit: string): string {
  return digits[Number(digit)] ?? digit
}
