/** A piece of a text. */
export interface SnippetPart {
  readonly text: string
  /** True for what was looked for. */
  readonly marked: boolean
}

/** How much of a text a result shows: before its first mark, and in all; in characters. */
const before = 24
const whole = 110

/** The surroundings of the first mark, or the beginning of the text; `…` where something is left out. */
export function cutSnippet(parts: readonly SnippetPart[]): readonly SnippetPart[] {
  const first = parts.findIndex(({ marked }) => marked)
  const lead = Array.from(first > 0 ? (parts[first - 1]?.text ?? '') : '')
  const isCut = first > 1 || lead.length > before
  const shown: SnippetPart[] = isCut
    ? [{ text: `…${lead.slice(-before).join('').trimStart()}`, marked: false }]
    : lead.length > 0
      ? [{ text: lead.join(''), marked: false }]
      : []
  let room = whole - Math.min(lead.length, before)
  for (const { text, marked } of parts.slice(Math.max(first, 0))) {
    const characters = Array.from(text)
    if (characters.length > room) {
      shown.push({ text: `${characters.slice(0, room).join('')}…`, marked })
      break
    }
    shown.push({ text, marked })
    room -= characters.length
  }
  return shown
}
