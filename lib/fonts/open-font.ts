import { hash } from 'node:crypto'
import type { SiteSources } from '../article/sources.ts'
import { placeInSettings } from '../config/place-in-settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import { fingerprint } from '../text/fingerprint.ts'
import type { FontBytes, FontFacts, FontProblem, FontTools } from './font-facts.ts'

/** A font file that site.yaml names. */
export interface SiteFont extends FontBytes {
  /** From the site's root, as in site.yaml. */
  readonly path: string
  readonly facts: FontFacts
}

/** What work on a site's fonts needs. */
export interface FontDesk {
  readonly sources: SiteSources
  readonly tools: FontTools
  readonly memory: BuildMemory
  readonly report: Report
}

/** A font that site.yaml names. Reports a file that is not there, or no font; then `undefined`. */
export function openFont(path: string, desk: FontDesk): SiteFont | undefined {
  const { sources, memory, tools, report } = desk
  const file = sources.fonts?.find((one) => one.path === path)
  if (!file) {
    report('font-missing', placeInSettings(path, sources.settings), { path })
    return undefined
  }
  const read = () => file.read()
  const key = file.key ?? hash('sha256', read())
  const facts = describe({ key, read }, tools, memory)
  if (typeof facts !== 'string') return { path, key, read, facts }
  reportFontProblem(facts, path, desk)
  return undefined
}

/** Says, where site.yaml names the font, why it is of no use. */
export function reportFontProblem(
  problem: FontProblem,
  path: string,
  { sources, report }: Pick<FontDesk, 'sources' | 'report'>,
): void {
  const place = placeInSettings(path, sources.settings)
  if (problem === 'no-packages') report('font-packages-missing', place, {})
  else report('font-unusable', place, { path })
}

function describe(font: FontBytes, tools: FontTools, memory: BuildMemory): FontFacts | FontProblem {
  const key = fingerprint('font', memory.tool, font.key)
  const known = memory.recall(key)?.body()
  if (known !== undefined) return JSON.parse(known) as FontFacts
  const facts = tools.describe(font)
  if (typeof facts !== 'string') memory.remember(key, '', JSON.stringify(facts))
  return facts
}
