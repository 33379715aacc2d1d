import { placeInSettings } from '../config/place-in-settings.ts'
import { watchErrors } from '../diagnostics/collect.ts'
import { findLetter } from './find-letter.ts'
import { familiesOf, fontOf } from './font-families.ts'
import type { FontFamily } from './font-families.ts'
import type { LetterCount } from './note-letters.ts'
import type { FontDesk, SiteFont } from './open-font.ts'

type Shown = Pick<LetterCount, 'uses'>
type Desk = Pick<FontDesk, 'sources' | 'report'>

/**
 * Reports every character that pages show and the fonts have no glyph for, where it stands first. Of
 * fonts that lack most of them, it says only that.
 * @returns true when a character was missing
 */
export function reportMissing(shown: Shown, fonts: readonly SiteFont[], desk: Desk): boolean {
  const watch = watchErrors(desk.report)
  const tell = { ...desk, report: watch.report }
  const whole = familiesOf(fonts).filter((family) => !reportPart(shown, family, tell))
  reportLetters(shown, whole, tell)
  return watch.failed()
}

/** Packages of fonts hold files of a hundred characters each, which look like the font itself. */
function reportPart({ uses }: Shown, family: FontFamily, { sources, report }: Desk): boolean {
  const [{ path } = { path: '' }] = family
  const present = [...uses.keys()].filter((letter) => fontOf(letter, family)).length
  if (2 * present >= uses.size) return false
  report('font-partial', placeInSettings(path, sources.settings), {
    path,
    present: String(present),
    shown: String(uses.size),
  })
  return true
}

function reportLetters(
  { uses }: Shown,
  families: readonly FontFamily[],
  { sources: { layouts, settings }, report }: Desk,
): void {
  const around = settings ? [...layouts, settings] : layouts
  for (const [letter, { source }] of uses) {
    const [lacking] = families.find((family) => !fontOf(letter, family)) ?? []
    if (!lacking) continue
    const place = findLetter(letter, source ? [source, ...around] : around)
    report('missing-glyph', place, { letter, font: lacking.path, setting: 'fonts' })
  }
}
