import type { SiteSources } from '../article/sources.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { fileMadeLater } from '../page/output-file.ts'
import type { OutputFile } from '../page/output-file.ts'
import { fingerprint } from '../text/fingerprint.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import { cutSlices } from './cut-slices.ts'
import { familiesOf, shareOut } from './font-families.ts'
import type { FontTools } from './font-facts.ts'
import { fontStylesheet, fontStylesheetPath } from './font-stylesheet.ts'
import { noteLetters } from './note-letters.ts'
import type { ShownLetters } from './note-letters.ts'
import { openFont, reportFontProblem } from './open-font.ts'
import type { FontDesk, SiteFont } from './open-font.ts'
import { reportMissing } from './report-missing.ts'

/** The fonts of a site while its pages are made. */
export interface SiteFonts extends Pick<ShownLetters, 'note'> {
  /** The stylesheet and the files that it names, when all pages were noted. */
  readonly files: () => Iterable<OutputFile>
}

const none: SiteFonts = { note: () => {}, files: () => [] }

/**
 * The fonts that site.yaml names, cut down to what the pages show. Reports files that cannot be used,
 * and every character that they have no glyph for.
 */
export function prepareFonts(
  sources: SiteSources,
  settings: Settings,
  { tools, memory }: { readonly tools: FontTools | undefined; readonly memory: BuildMemory },
  report: Report,
): SiteFonts {
  if (settings.fonts.length === 0 || !tools) return none
  const desk: FontDesk = { sources, tools, memory, report }
  const fonts = settings.fonts.flatMap((path) => openFont(path, desk) ?? [])
  if (fonts.length < settings.fonts.length) return none
  const shown = noteLetters(memory)
  return {
    note: shown.note,
    // Nothing is cut for a site that will not come about.
    files: () => (reportMissing(shown, fonts, desk) ? [] : makeFiles(shown, fonts, desk)),
  }
}

function* makeFiles(
  { uses, pages }: ShownLetters,
  fonts: readonly SiteFont[],
  desk: FontDesk,
): Generator<OutputFile> {
  const slices = cutSlices(uses, pages()).flatMap((letters) =>
    familiesOf(fonts)
      .flatMap((family) => shareOut(letters, family))
      .map(([font, share]) => ({ font, letters: share, href: pathOf(font, share) })),
  )
  for (const { font, letters, href } of slices) {
    const madeFrom = fingerprint('subset', desk.memory.tool, font.key, letters)
    const cut = () => {
      const made = desk.tools.subset(font, letters)
      if (typeof made !== 'string') return made
      reportFontProblem(made, font.path, desk)
      return undefined
    }
    yield fileMadeLater(href, madeFrom, cut, { sound: true })
  }
  const faces = slices.map(({ font, ...slice }) => ({ ...slice, weight: font.facts.weight }))
  const [first] = fonts
  if (first) yield { path: fontStylesheetPath, contents: fontStylesheet(faces, first.facts) }
}

/** Named by the contents, so that a server may let browsers keep it for ever. */
function pathOf({ path, key }: SiteFont, letters: string): string {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const name = stem.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return `fonts/${name}-${fingerprint(key, letters).slice(0, 8)}.woff2`
}
