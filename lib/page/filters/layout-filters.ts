import type { Settings } from '../../config/settings.ts'
import type { LayoutFilter } from '../liquid-engine.ts'
import { phrasesFilter } from './phrases.ts'
import { urlFilter } from './url.ts'

/** The filters that layouts have besides LiquidJS's own. */
export function layoutFilters(settings: Settings): Readonly<Record<string, LayoutFilter>> {
  return {
    phrases: phrasesFilter(settings),
    url: urlFilter(settings.basePath),
  }
}
