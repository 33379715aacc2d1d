import { isBoxDrawing } from './box-drawing.ts'

/**
 * How a cluster is put on the grid. `w`, `h` and `k` are runs of characters that one
 * font sets alike: full-width, half-width kana, box drawing. `x`: a box of its own.
 */
export type CellKind = 'w' | 'h' | 'k' | 'x'

/**
 * The kind of a cluster outside ASCII. Only what every Japanese font sets to exactly one em is `w`:
 * no emoji, no Hangul, nothing with marks. `ｶﾞ` is `x`: WebKit would space its two parts.
 */
export function cellKind(cluster: string): CellKind {
  const codePoint = cluster.codePointAt(0) ?? 0
  if (cluster.length !== (codePoint > 0xffff ? 2 : 1)) return 'x'
  if (isFullWidth(codePoint)) return 'w'
  if (codePoint >= 0xff61 && codePoint <= 0xff9d) return 'h'
  return isBoxDrawing(codePoint) ? 'k' : 'x'
}

/** Kana, ideographs, their punctuation and full-width forms. */
function isFullWidth(codePoint: number): boolean {
  return (
    (codePoint >= 0x3000 && codePoint <= 0x303e && codePoint !== 0x3030) ||
    (codePoint >= 0x3041 && codePoint <= 0x30ff && (codePoint < 0x3097 || codePoint > 0x309a)) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xff01 && codePoint <= 0xff60) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd)
  )
}
