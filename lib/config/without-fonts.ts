import type { Settings } from './settings.ts'

/** The settings of a site for those who cannot read its fonts. */
export function withoutFonts(settings: Settings): Settings {
  return { ...settings, fonts: [], share: { fonts: [] } }
}
