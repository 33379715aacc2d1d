/** A stretch of a text and what shall stand in its place; offsets in UTF-16 units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A text with all edits made. Edits come in order of their start; one that begins inside another
 * goes with it.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const edit of edits) {
    if (edit.start < done) continue
    result += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return result + text.slice(done)
}
