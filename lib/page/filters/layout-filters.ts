import type { Settings } from '../../config/settings.ts'
import type { LayoutFilter } from '../liquid-engine.ts'
import { kanjiFilter } from './kanji.ts'
import { phrasesFilter } from './phrases.ts'
import { uprightFilter } from './upright.ts'
import { urlFilter } from './url.ts'

/** The filters that layouts have besides LiquidJS's own. */
export function layoutFilters(settings: Settings): Readonly<Record<string, LayoutFilter>> {
  return {
    kanji: kanjiFilter(settings.language),
    phrases: phrasesFilter(settings),
    upright: uprightFilter,
    url: urlFilter(settings.basePath),
  }
}
