import { groupBy } from '../text/group-by.ts'
import { covers } from './font-facts.ts'
import type { SiteFont } from './open-font.ts'

/** Fonts of one weight, which complete each other in the order of site.yaml: Latin, kana, kanji. */
export type FontFamily = readonly SiteFont[]

export function familiesOf(fonts: readonly SiteFont[]): readonly FontFamily[] {
  return [...groupBy(fonts, ({ facts }) => [facts.weight.join(' ')]).values()]
}

/** The font that shows a character; `undefined` when none has it. */
export function fontOf(letter: string, family: FontFamily): SiteFont | undefined {
  return family.find(({ facts }) => covers(facts.ranges, letter.codePointAt(0) ?? 0))
}

/** Which characters each font shows; fonts that show none are left out. */
export function shareOut(
  letters: string,
  family: FontFamily,
): readonly (readonly [font: SiteFont, letters: string])[] {
  return family.flatMap((font) => {
    const share = [...letters].filter((letter) => fontOf(letter, family) === font).join('')
    return share === '' ? [] : [[font, share] as const]
  })
}
