import type { SiteSources } from '../article/sources.ts'
import { placeInSettings } from '../config/place-in-settings.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { findLetter } from '../fonts/find-letter.ts'
import { fontOf } from '../fonts/font-families.ts'
import { openFont } from '../fonts/open-font.ts'
import type { SiteFont } from '../fonts/open-font.ts'
import { fileMadeLater } from '../page/output-file.ts'
import type { OutputFile } from '../page/output-file.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import { fingerprint } from '../text/fingerprint.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { CardTools } from './card-tools.ts'
import { lettersOf } from './share-card.ts'
import type { ShareCard } from './share-card.ts'
import { sharePath } from './share-path.ts'

/** A page and the card that it is shared with. */
export interface SharedPage {
  /** Below dist/: `dns.html`. */
  readonly outputPath: string
  /** The article; `undefined` for the front page, whose words come from site.yaml. */
  readonly source: SourceFile | undefined
  readonly card: ShareCard
}

interface Desk {
  readonly sources: SiteSources
  readonly tools: CardTools
  readonly memory: BuildMemory
  readonly report: Report
}

/**
 * The share images of a site, each drawn when its contents are asked for. Reports fonts that cannot
 * be used and characters that they have no glyph for; then there are no images.
 */
export function makeShareImages(
  pages: readonly SharedPage[],
  { share: { fonts: paths } }: Settings,
  desk: Desk,
): readonly OutputFile[] {
  const [first] = paths
  if (first === undefined) return []
  const painter = desk.tools.painter()
  if (painter === undefined) {
    const { sources, report } = desk
    report('share-packages-missing', placeInSettings(first, sources.settings), {})
    return []
  }
  const fonts = paths.flatMap((path) => openFont(path, desk) ?? [])
  if (fonts.length < paths.length || reportMissing(pages, fonts, desk)) return []
  const { tool } = desk.memory
  const foundation = fingerprint('share', tool, painter, ...fonts.map(({ key }) => key))
  return pages.map(({ outputPath, card }) => {
    const draw = () => desk.tools.draw(card, fonts)
    const madeFrom = fingerprint(foundation, JSON.stringify(card))
    return fileMadeLater(sharePath(outputPath), madeFrom, draw, { sound: true })
  })
}

/** Each missing character once. @returns true when there was one */
function reportMissing(
  pages: readonly SharedPage[],
  fonts: readonly SiteFont[],
  { sources: { settings }, report }: Desk,
): boolean {
  const known = new Set<string>()
  let missing = false
  for (const { source, card } of pages) {
    for (const letter of lettersOf(card)) {
      if (known.has(letter)) continue
      known.add(letter)
      if (fontOf(letter, fonts)) continue
      missing = true
      const place = findLetter(
        letter,
        [source, settings].filter((one) => one !== undefined),
      )
      const font = fonts[0]?.path ?? ''
      report('missing-glyph', place, { letter, font, setting: 'share.fonts' })
    }
  }
  return missing
}
