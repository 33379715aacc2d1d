import type { Characters } from './characters.ts'
import { primaryLanguage } from './language.ts'

/**
 * True when a block is set as Japanese (or Chinese): by its language, and because it has at least
 * as many characters of class J or P as words in other scripts. A word is what stands between
 * spaces or Japanese and has a letter or number in it: `ver.`, `8.`, a whole URL.
 */
export function isJapaneseBlock(characters: Characters, language: string): boolean {
  const primary = primaryLanguage(language)
  return (primary === 'ja' || primary === 'zh') && japaneseMinusWords(characters) >= 0
}

function japaneseMinusWords({ codePoints, classes }: Characters): number {
  let balance = 0
  let inWord = false
  for (let index = 0; index < classes.length; index++) {
    const found = classes[index]
    if (found === 'J' || found === 'P') balance++
    if (found !== 'L' && found !== 'H') inWord = false
    else if (inWord) inWord = !isWhiteSpace(codePoints[index] ?? 0)
    else if (isLetterOrNumber(codePoints[index] ?? 0)) {
      inWord = true
      balance--
    }
  }
  return balance
}

const letterOrNumber = /[\p{L}\p{N}]/u
const whiteSpace = /\s/

function isLetterOrNumber(codePoint: number): boolean {
  if (codePoint >= 0x80) return letterOrNumber.test(String.fromCodePoint(codePoint))
  const small = codePoint | 0x20
  return (small >= 0x61 && small <= 0x7a) || (codePoint >= 0x30 && codePoint <= 0x39)
}

function isWhiteSpace(codePoint: number): boolean {
  if (codePoint >= 0x80) return whiteSpace.test(String.fromCodePoint(codePoint))
  return codePoint === 0x20 || (codePoint >= 0x09 && codePoint <= 0x0d)
}
