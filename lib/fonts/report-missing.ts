import { watchErrors } from '../diagnostics/collect.ts'
import { findLetter } from './find-letter.ts'
import { familiesOf, fontOf } from './font-families.ts'
import type { LetterCount } from './note-letters.ts'
import type { FontDesk, SiteFont } from './open-font.ts'

/**
 * Reports every character that pages show and the fonts have no glyph for, where it stands first.
 * @returns true when a character was missing
 */
export function reportMissing(
  { uses }: Pick<LetterCount, 'uses'>,
  fonts: readonly SiteFont[],
  { sources: { layouts, settings }, report }: Pick<FontDesk, 'sources' | 'report'>,
): boolean {
  const watch = watchErrors(report)
  const around = settings ? [...layouts, settings] : layouts
  const families = familiesOf(fonts)
  for (const [letter, { source }] of uses) {
    const [lacking] = families.find((family) => !fontOf(letter, family)) ?? []
    if (!lacking) continue
    const place = findLetter(letter, source ? [source, ...around] : around)
    watch.report('missing-glyph', place, { letter, font: lacking.path, setting: 'fonts' })
  }
  return watch.failed()
}
