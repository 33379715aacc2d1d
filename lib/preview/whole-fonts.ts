import { extname } from 'node:path'
import type { SiteSources } from '../article/sources.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { FontTools } from '../fonts/font-facts.ts'
import { fontStylesheet, fontStylesheetPath } from '../fonts/font-stylesheet.ts'
import { countLetters } from '../fonts/note-letters.ts'
import { openFont } from '../fonts/open-font.ts'
import { reportMissing } from '../fonts/report-missing.ts'
import { shownLetters } from '../fonts/shown-letters.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import type { DrawnPage } from './draw-files.ts'

/** The fonts of the site at one moment, uncut: to cut them takes longer than a writer would wait. */
export interface WholeFonts {
  /** The stylesheet or a font, by its path below the home of the site. */
  readonly read: (outputPath: string) => string | Uint8Array | undefined
  /** Reports fonts that cannot be used, and characters that they have no glyph for; a page a step. */
  readonly check: (pages: Iterable<DrawnPage>, report: Report) => Generator<void>
}

/** What is known of a font is kept for as long as somebody writes. */
export function keepWholeFonts(
  tools: FontTools,
  memory: BuildMemory,
): (sources: SiteSources, settings: Settings) => WholeFonts {
  return (sources, { fonts: paths }) => {
    const hrefs = paths.map((path, index) => `fonts/whole-${index}${extname(path)}`)
    const open = (path: string, report: Report) =>
      openFont(path, { sources, tools, memory, report })

    function stylesheet(): string {
      const faces = paths.flatMap((path, index) => {
        const facts = open(path, () => {})?.facts
        return facts ? [{ href: hrefs[index] ?? '', facts, weight: facts.weight }] : []
      })
      const [first] = faces
      // Of two faces of one weight, browsers ask the later first.
      return first ? fontStylesheet(faces.toReversed(), first.facts) : ''
    }

    return {
      read: (outputPath) => {
        if (paths.length > 0 && outputPath === fontStylesheetPath) return stylesheet()
        const wanted = paths[hrefs.indexOf(outputPath)]
        return sources.fonts?.find(({ path }) => path === wanted)?.read()
      },
      *check(pages, report) {
        const fonts = paths.flatMap((path) => open(path, report) ?? [])
        if (fonts.length === 0 || fonts.length < paths.length) return
        const letters = countLetters()
        for (const { html, source } of pages) {
          letters.add(shownLetters(html), source)
          yield
        }
        reportMissing(letters, fonts, { sources, report })
      },
    }
  }
}
