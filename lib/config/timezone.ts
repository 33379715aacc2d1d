import { nearest } from '../diagnostics/nearest.ts'

/** Where most sites are. To ask Node wakes its Unicode library: as much work as five articles. */
const wellKnownZone = 'Asia/Tokyo'

/** Abbreviations that people use; they are no zones, because most stand for several. */
const abbreviations: Readonly<Record<string, string>> = {
  JST: 'Asia/Tokyo',
  日本: 'Asia/Tokyo',
  日本時間: 'Asia/Tokyo',
  日本標準時: 'Asia/Tokyo',
  JAPAN: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  HKT: 'Asia/Hong_Kong',
  CET: 'Europe/Paris',
  PST: 'America/Los_Angeles',
  '+09:00': 'Asia/Tokyo',
  '+0900': 'Asia/Tokyo',
}

/**
 * True for a zone of the IANA database, named by region and city. An offset is none, for it knows no
 * summer time; nor is an abbreviation, whatever the Unicode library of Node says.
 */
export function isTimezone(value: string): boolean {
  if (value === wellKnownZone) return true
  if (!/^(?:[A-Z][\w+-]*(?:\/[\w+-]+)+|UTC)$/i.test(value)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** @example suggestTimezone('Tokyo') //=> 'Asia/Tokyo' */
export function suggestTimezone(value: string): string | undefined {
  const known = abbreviations[value.toUpperCase()]
  if (known !== undefined) return known
  const zones = Intl.supportedValuesOf('timeZone')
  const city = nearest(value.trim().replace(/^.*\//, '').replaceAll(/\s+/g, '_'), zones.map(cityOf))
  return zones.find((zone) => cityOf(zone) === city)
}

function cityOf(zone: string): string {
  return zone.replace(/^.*\//, '')
}
