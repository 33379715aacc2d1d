/**
 * Compares two strings by code points, the same on every machine. (`<` compares UTF-16 units, which
 * puts U+1F600 before U+FF01.)
 *
 * @example ['🍣', '！'].toSorted(compareCodePoints) //=> ['！', '🍣']
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Moves the surrogates behind the rest of the plane: units then sort as their code points do. */
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800
  return unit >= 0xd800 ? unit + 0x2000 : unit
}
