/** A piece of a vertical text that does not lie on its side; offsets in UTF-16 units. */
export interface UprightRun {
  readonly start: number
  readonly end: number
  /** `tcy`: side by side in the room of one character (縦中横). `upright`: one below the other. */
  readonly form: 'tcy' | 'upright'
}

/** Latin, Greek and Cyrillic with the signs among them, blanks inside; or a full-width `！？`. */
const candidates =
  /[!-~\u00a1-\u024f\u0370-\u052f\u1e00-\u1fff\u2013\u2019]+(?: +[!-~\u00a1-\u024f\u0370-\u052f\u1e00-\u1fff\u2013\u2019]+)*|[！？]+/g

/**
 * What stands upright in vertical lines, as books have it (JLREQ 3.2.5): one or two digits and
 * `!?` share the room of one character; numbers of three or four digits and abbreviations in
 * capitals go down letter by letter. Words, long numbers and everything that is written together
 * with them lie on their side, which is what a browser does with what is not named here.
 *
 * @example uprightRuns('7月14日') //=> [{ start: 0, end: 1, form: 'tcy' }, { start: 2, end: 4, form: 'tcy' }]
 */
export function uprightRuns(text: string): readonly UprightRun[] {
  return Array.from(text.matchAll(candidates)).flatMap(({ 0: run, index }) => {
    const form = formOf(run)
    return form ? [{ start: index, end: index + run.length, form }] : []
  })
}

function formOf(run: string): UprightRun['form'] | undefined {
  if (/^(?:\d{1,2}|[!?]{1,2}|[！？]{2})$/.test(run)) return 'tcy'
  return /^(?:\d{3,4}|[A-Z]{1,4})$/.test(run) ? 'upright' : undefined
}
