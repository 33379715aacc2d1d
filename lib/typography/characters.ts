import { classOf } from './character-class.ts'
import type { CharacterClass } from './character-class.ts'

/** The characters of a text that stand for themselves, in order: two lists of equal length. */
export interface Characters {
  readonly codePoints: readonly number[]
  readonly classes: readonly CharacterClass[]
}

/** U+FE0F makes an emoji of the character before it. */
export const emojiSelector = 0xfe0f
const emojiBase = /\p{Emoji}/u

/**
 * Reads a text for joining. Marks, selectors and joiners go into their base: a base with U+FE0F is
 * an emoji, anything else keeps its class.
 */
export function readCharacters(text: string): Characters {
  const codePoints: number[] = []
  const classes: CharacterClass[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const codePoint = text.codePointAt(offset) ?? 0
    if (codePoint > 0xffff) offset++
    const found = classOf(codePoint)
    if (found !== 'part') {
      codePoints.push(codePoint)
      classes.push(found)
    } else if (codePoint === emojiSelector && isEmojiBase(codePoints[codePoints.length - 1])) {
      classes[classes.length - 1] = 'E'
    }
  }
  return { codePoints, classes }
}

function isEmojiBase(codePoint: number | undefined): boolean {
  return codePoint !== undefined && emojiBase.test(String.fromCodePoint(codePoint))
}
