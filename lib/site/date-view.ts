import type { ZonedDate } from '../article/dates.ts'
import type { DateView } from '../page/layout-variables.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * A date as pages show it: the day, for machines with the time when the writer gave one. Written
 * here and not by Intl, whose wording changes with the version of Node.
 */
export function dateView(date: ZonedDate, language: string): DateView {
  const year = date.iso.slice(0, 4)
  const month = Number(date.iso.slice(5, 7))
  const day = Number(date.iso.slice(8, 10))
  return {
    machine: date.dayOnly ? date.iso.slice(0, 10) : date.iso,
    text: /^ja\b/i.test(language)
      ? `${year}年${month}月${day}日`
      : `${day} ${months[month - 1]} ${year}`,
    year,
  }
}
