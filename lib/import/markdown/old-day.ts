import { textOf } from './read-data.ts'
import type { OldData } from './read-data.ts'

/** Keys that tools give the day of publication. */
export const dateKeys: readonly string[] = [
  'date',
  'Date',
  'published_at',
  'publishDate',
  'pubdate',
  'created_at',
]

/** The day of publication as front matter has it, for addresses: `2019-03-05`. */
export function oldDayOf(data: OldData): string | undefined {
  const written = dateKeys.map((key) => textOf(data[key])).find((text) => text !== undefined)
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(written ?? '') ?? []
  return year === undefined
    ? undefined
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
