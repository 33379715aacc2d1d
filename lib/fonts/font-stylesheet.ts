import { fallbackFaces } from './fallback-faces.ts'
import type { FontFacts } from './font-facts.ts'

/** A file of the font: some characters of one weight. */
export interface FontSlice {
  /** As the stylesheet sees it: `fonts/zenoldmincho-1a2b3c4d.woff2`. */
  readonly href: string
  readonly weight: FontFacts['weight']
  /** The characters, in code point order; `undefined` for a whole font. */
  readonly letters?: string
}

/** Below dist/. */
export const fontStylesheetPath = 'fonts.css'

const family = 'Site Text'

/**
 * The stylesheet that brings the site's font: a face for each slice, which browsers fetch when a page
 * shows one of its characters, the fallback in the same measures, and the variable by which
 * style.css sets text; vertical.css, which comes later, has its say only on sites without fonts.
 *
 * @param facts of the font that most text is set in
 */
export function fontStylesheet(slices: readonly FontSlice[], facts: FontFacts): string {
  const generic = facts.serif ? 'serif' : 'sans-serif'
  return [
    ...slices.map(faceOf),
    ...fallbackFaces(`${family} Fallback`, facts),
    `html:root {\n  --text: '${family}', '${family} Fallback', ${generic};\n}\n`,
  ].join('\n')
}

function faceOf({ href, weight: [lightest, heaviest], letters }: FontSlice): string {
  return `@font-face {
  font-display: swap;
  font-family: '${family}';
  font-weight: ${lightest === heaviest ? lightest : `${lightest} ${heaviest}`};
  src: url('${href}');
${letters === undefined ? '' : `  unicode-range: ${unicodeRange(letters)};\n`}}
`
}

/**
 * A text in code point order as CSS names its characters.
 * @example unicodeRange('ABC山') //=> 'U+41-43, U+5C71'
 */
export function unicodeRange(letters: string): string {
  const ranges: [first: number, last: number][] = []
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0
    const range = ranges.at(-1)
    if (range && range[1] === code - 1) range[1] = code
    else ranges.push([code, code])
  }
  return ranges
    .map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(', ')
}

function hex(code: number): string {
  return code.toString(16).toUpperCase()
}
