import { extname } from 'node:path'
import type { SiteSources } from '../article/sources.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { FontTools } from '../fonts/font-facts.ts'
import { fontStylesheet, fontStylesheetPath } from '../fonts/font-stylesheet.ts'
import { openFont } from '../fonts/open-font.ts'
import type { BuildMemory, Memo } from '../text/build-memory.ts'

/** The fonts of the site at one moment, uncut: to cut them, every page would have to be drawn. */
export interface WholeFonts {
  /** The stylesheet or a font, by its path below the home of the site. */
  readonly read: (outputPath: string) => string | Uint8Array | undefined
  /** Reports fonts that cannot be used. */
  readonly check: (report: Report) => void
}

/** What is known of a font is kept for as long as somebody writes. */
export function keepWholeFonts(
  tools: FontTools,
): (sources: SiteSources, settings: Settings) => WholeFonts {
  const memory = openMemory()
  return (sources, { fonts: paths }) => {
    const places = paths.map((path, index) => ({
      path,
      href: `fonts/whole-${index}${extname(path)}`,
    }))

    function stylesheet(report: Report): string {
      const desk = { sources, tools, memory, report }
      const fonts = places.flatMap(({ path, href }) => {
        const facts = openFont(path, desk)?.facts
        return facts ? [{ href, facts, weight: facts.weight }] : []
      })
      const [first] = fonts
      // Of two faces of one weight, browsers ask the later first.
      return first ? fontStylesheet(fonts.toReversed(), first.facts) : ''
    }

    return {
      read: (outputPath) => {
        if (paths.length > 0 && outputPath === fontStylesheetPath) return stylesheet(() => {})
        const place = places.find(({ href }) => href === outputPath)
        return place && sources.fonts?.find(({ path }) => path === place.path)?.read()
      },
      check: (report) => {
        stylesheet(report)
      },
    }
  }
}

function openMemory(): BuildMemory {
  const memos = new Map<string, Memo>()
  return {
    tool: '',
    recall: (key) => memos.get(key),
    remember: (key, head, body) => {
      memos.set(key, { head, body: () => body })
    },
  }
}
