import type { ZonedDate } from '../article/dates.ts'
import type { DateView } from '../page/layout-variables.ts'
import { siteWords } from './words.ts'

/** A date as pages show it: the day, for machines with the time when the writer gave one. */
export function dateView({ iso, dayOnly }: ZonedDate, language: string): DateView {
  const year = iso.slice(0, 4)
  return {
    machine: dayOnly ? iso.slice(0, 10) : iso,
    text: siteWords(language).day(year, Number(iso.slice(5, 7)), Number(iso.slice(8, 10))),
    year,
  }
}
