import { classOf } from '../typography/character-class.ts'
import { isBlank, isWideBlank } from './blanks.ts'
import { trimPunctuation } from './trim-punctuation.ts'

// Lengths are in em, and y grows upwards, as in fonts.

/** A glyph as a font shapes it. */
export interface ShapedGlyph {
  /** Offset in the text, in UTF-16 units, of what it shows. */
  readonly cluster: number
  readonly advance: number
  readonly x: number
  readonly y: number
  /** Path data of SVG in units of the font. */
  readonly path: string
}

/** A font at work. */
export interface ShapingFont {
  readonly unitsPerEm: number
  readonly covers: (codePoint: number) => boolean
  /** A text that it covers, in proportional widths if it has them (palt). */
  readonly shape: (text: string) => readonly ShapedGlyph[]
}

export interface PlacedGlyph extends Pick<ShapedGlyph, 'x' | 'y' | 'path'> {
  readonly unitsPerEm: number
}

export interface SetLine {
  readonly width: number
  readonly glyphs: readonly PlacedGlyph[]
}

/** Between Japanese and other letters, as browsers have it (text-autospace). */
const scriptGap = 1 / 8
const blank = 1 / 4
/** Where it parts a title in two. */
const wideBlank = 1 / 2

/**
 * A line of display type: punctuation as wide as its ink asks for, a little room between scripts, each
 * character from the first font that has it.
 */
export function setLine(text: string, fonts: readonly ShapingFont[]): SetLine {
  const glyphs: PlacedGlyph[] = []
  let width = 0
  let before = ''
  for (const run of runsOf(text, fonts)) {
    if (run.font === undefined) {
      width += isWideBlank(text, run.start) ? wideBlank : blank
      before = ''
      continue
    }
    const { unitsPerEm } = run.font
    for (const { cluster, path, ...shaped } of run.font.shape(run.text)) {
      const letter = String.fromCodePoint(run.text.codePointAt(cluster) ?? 0)
      if (isScriptChange(before, letter)) width += scriptGap
      const { shift, advance } = trimPunctuation(letter, shaped.advance)
      glyphs.push({ x: width + shift + shaped.x, y: shaped.y, path, unitsPerEm })
      width += advance
      before = letter
    }
  }
  return { width, glyphs }
}

/** What one font shows, or a blank. */
interface Run {
  readonly text: string
  /** Offset in the line. */
  readonly start: number
  /** `undefined` for a blank. */
  readonly font: ShapingFont | undefined
}

function runsOf(text: string, fonts: readonly ShapingFont[]): readonly Run[] {
  const runs: Run[] = []
  let start = 0
  for (const letter of text) {
    const last = runs.at(-1)
    const font = isBlank(letter) ? undefined : fontOf(letter, last?.font, fonts)
    if (font && last?.font === font) runs[runs.length - 1] = { ...last, text: last.text + letter }
    else runs.push({ text: letter, start, font })
    start += letter.length
  }
  return runs
}

/** Marks and variation selectors come from the font of what they belong to. */
function fontOf(
  letter: string,
  last: ShapingFont | undefined,
  fonts: readonly ShapingFont[],
): ShapingFont | undefined {
  const codePoint = letter.codePointAt(0) ?? 0
  if (last && classOf(codePoint) === 'part') return last
  return fonts.find((font) => font.covers(codePoint)) ?? fonts[0]
}

function isScriptChange(before: string, after: string): boolean {
  return (isForeign(before) && isJapanese(after)) || (isJapanese(before) && isForeign(after))
}

function isForeign(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter) && classOf(letter.codePointAt(0) ?? 0) === 'L'
}

function isJapanese(letter: string): boolean {
  return letter !== '' && !/[！-～]/.test(letter) && classOf(letter.codePointAt(0) ?? 0) === 'J'
}
