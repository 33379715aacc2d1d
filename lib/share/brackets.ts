const opening = '（(「『【［[〔〈《｛{'
const closing = '）)」』】］]〕〉》｝}'

export function isOpeningBracket(character: string): boolean {
  return character !== '' && opening.includes(character)
}

export function isClosingBracket(character: string): boolean {
  return character !== '' && closing.includes(character)
}

/**
 * How many brackets are open at each offset of a text, before the character that stands there.
 *
 * @example bracketDepths('「あ」い') //=> [0, 1, 1, 0]
 */
export function bracketDepths(text: string): readonly number[] {
  let depth = 0
  return Array.from({ length: text.length }, (_, index) => {
    if (isOpeningBracket(text.charAt(index - 1))) depth += 1
    if (isClosingBracket(text.charAt(index - 1))) depth = Math.max(0, depth - 1)
    return depth
  })
}
