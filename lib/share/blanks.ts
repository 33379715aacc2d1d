import { classOf } from '../typography/character-class.ts'

/** In place of white space that holds one: what parts a title, `第一回　山`. */
export const ideographicSpace = '\u3000'

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === ideographicSpace
}

/** Whether the blank at an offset parts a title in two: an ideographic space, or any among Japanese. */
export function isWideBlank(title: string, at: number): boolean {
  if (title[at] === ideographicSpace) return true
  return title[at] === ' ' && sidesOf(title, at).every(Boolean)
}

/** Whether the characters before and after an offset are Japanese. */
export function sidesOf(title: string, at: number): readonly [before: boolean, after: boolean] {
  const pair = title.codePointAt(at - 2) ?? 0
  return [
    isJapanese(pair > 0xffff ? pair : title.charCodeAt(at - 1)),
    isJapanese(title.codePointAt(at + 1) ?? 0),
  ]
}

function isJapanese(codePoint: number): boolean {
  const found = classOf(codePoint)
  return found === 'J' || found === 'P'
}
