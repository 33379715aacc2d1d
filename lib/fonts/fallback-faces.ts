import type { FontFacts } from './font-facts.ts'

/** The fonts of readers' machines that stand in until the site's own has come, or if it never does. */
const standIns = {
  serif: {
    japanese: [
      'Hiragino Mincho ProN',
      'Yu Mincho',
      'BIZ UDMincho',
      'Noto Serif CJK JP',
      'Noto Serif JP',
    ],
    latin: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'],
    /** The mean width of their Latin letters in em, measured as `FontFacts.latinWidth` is. */
    latinWidth: 0.4052,
  },
  sans: {
    japanese: ['Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', 'BIZ UDGothic', 'Meiryo'],
    latin: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
    latinWidth: 0.447,
  },
} as const

/** Latin letters with what stands between them. */
const latinRange = 'U+20-7E, U+A0-24F'
const kanaRange = 'U+3041-30FF'

/**
 * `@font-face` rules for fonts of the reader's machine in the measures of the given one: letters are as
 * wide on average, and stand as high in the line, so that nothing moves when the font comes.
 */
export function fallbackFaces(family: string, facts: FontFacts): readonly string[] {
  const { japanese, latin, latinWidth } = standIns[facts.serif ? 'serif' : 'sans']
  const { kanaWidth = 1, latinWidth: ownLatinWidth } = facts
  // Kanji fill an em in any font; kana do, unless they are proportional.
  const faces = [fallbackFace(family, japanese, 1, facts)]
  if (kanaWidth !== 1) faces.push(fallbackFace(family, japanese, kanaWidth, facts, kanaRange))
  if (ownLatinWidth !== undefined) {
    const scale = ownLatinWidth / latinWidth
    faces.push(fallbackFace(family, latin, scale, facts, latinRange))
  }
  return faces
}

function fallbackFace(
  family: string,
  locals: readonly string[],
  scale: number,
  { ascent, descent, lineGap }: FontFacts,
  range?: string,
): string {
  // What is adjusted in size takes its ascent along.
  const lines = [
    `font-family: '${family}';`,
    `src: ${locals.map((name) => `local('${name}')`).join(', ')};`,
    `size-adjust: ${percent(scale)};`,
    `ascent-override: ${percent(ascent / scale)};`,
    `descent-override: ${percent(descent / scale)};`,
    `line-gap-override: ${percent(lineGap / scale)};`,
    ...(range === undefined ? [] : [`unicode-range: ${range};`]),
  ]
  return `@font-face {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`
}
