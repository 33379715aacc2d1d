/** How heavily a line is drawn: 0 not at all, 1 light, 2 heavy, 3 double. */
export type Weight = 0 | 1 | 2 | 3

/** The lines that leave the middle of a cell. */
export interface Arms {
  readonly up: Weight
  readonly right: Weight
  readonly down: Weight
  readonly left: Weight
}

const allWeights: readonly Weight[] = [0, 1, 2, 3]
const first = 0x2500
const last = 0x257f

/** Weights of the arms up, right, down, left, by the names that Unicode gives U+2500 to U+257F. */
const table = `
0101 0202 1010 2020 0101 0202 1010 2020 0101 0202 1010 2020 0110 0210 0120 0220
0011 0012 0021 0022 1100 1200 2100 2200 1001 1002 2001 2002 1110 1210 2110 1120
2120 2210 1220 2220 1011 1012 2011 1021 2021 2012 1022 2022 0111 0112 0211 0212
0121 0122 0221 0222 1101 1102 1201 1202 2101 2102 2201 2202 1111 1112 1211 1212
2111 1121 2121 2112 2211 1122 1221 2212 1222 2122 2221 2222 0101 0202 1010 2020
0303 3030 0310 0130 0330 0013 0031 0033 1300 3100 3300 1003 3001 3003 1310 3130
3330 1013 3031 3033 0313 0131 0333 1303 3101 3303 1313 3131 3333 0110 0011 1001
1100 0000 0000 0000 0001 1000 0100 0010 0002 2000 0200 0020 0201 1020 0102 2010`
  .trim()
  .split(/\s/)

/** True for the 128 characters of the block Box Drawing. */
export function isBoxDrawing(codePoint: number): boolean {
  return codePoint >= first && codePoint <= last
}

/**
 * The arms of a box-drawing character; none for the three diagonals and for all other characters.
 * @example boxArms(0x250c) //=> { up: 0, right: 1, down: 1, left: 0 }, for ┌
 */
export function boxArms(codePoint: number): Arms {
  const weights = table[codePoint - first] ?? '0000'
  const weight = (index: number): Weight => allWeights[Number(weights[index])] ?? 0
  return { up: weight(0), right: weight(1), down: weight(2), left: weight(3) }
}
