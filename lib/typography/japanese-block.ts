import type { Characters } from './characters.ts'
import { primaryLanguage } from './language.ts'

const letterOrNumber = /[\p{L}\p{N}]/u
const whiteSpace = /\s/

/**
 * True when a block is set as Japanese (or Chinese): by its language, and because it has at least
 * as many characters of class J or P as words in other scripts. A word is what stands between
 * spaces or Japanese and has a letter or number in it: `ver.`, `8.`, a whole URL.
 */
export function isJapaneseBlock(characters: Characters, language: string): boolean {
  const primary = primaryLanguage(language)
  if (primary !== 'ja' && primary !== 'zh') return false
  return japaneseMinusWords(characters) >= 0
}

function japaneseMinusWords({ codePoints, classes }: Characters): number {
  let balance = 0
  let inWord = false
  for (const [index, found] of classes.entries()) {
    if (found === 'J' || found === 'P') {
      balance++
      inWord = false
    } else if (found === 'L' || found === 'H') {
      const character = String.fromCodePoint(codePoints[index] ?? 0)
      if (whiteSpace.test(character)) inWord = false
      else if (!inWord && letterOrNumber.test(character)) {
        inWord = true
        balance--
      }
    } else {
      inWord = false
    }
  }
  return balance
}
