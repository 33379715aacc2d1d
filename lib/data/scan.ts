/** Where the spaces end that begin at `from`. */
export function skipSpaces(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text[at] === ' ') at += 1
  return at
}

/** Where a sticky pattern ends that matches at `at`. */
export function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
