/**
 * In old manuscripts a `\` at the end of a line means: no break here, join the next line. Until the
 * lines are laid out anew, this noncharacter stands in its place, and the newline stays, so that
 * line numbers do too.
 */
export const joinMark = '\ufdd0'

/** A joined line in text that will be read by itself. */
const joinedLine = /\ufdd0[ \t]*\n/g

/** A `\` at the end of a line, blanks behind it or not. */
const backslash = /\\[ \t]*$/gm

/**
 * Puts the mark in place of every `\` at a line's end. `isJoin` tells which of them are none: in
 * code, a `\` may be what the code says.
 *
 * @param isJoin given the offset of the backslash
 */
export function markJoins(html: string, isJoin: (offset: number) => boolean): string {
  return html.replaceAll(backslash, (found, offset: number) => {
    const blanks = found.slice(1)
    const last = offset + found.length === html.length
    return !last && isJoin(offset) ? joinMark + blanks : found
  })
}

/** The text with all joined lines joined. */
export function joinMarked(text: string): string {
  return text.replaceAll(joinedLine, '').replaceAll(joinMark, '')
}
