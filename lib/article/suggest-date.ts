import { readDate } from './read-date.ts'

/** The year before the first year of an era. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
}

const day = String.raw`[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?`
const weekday = String.raw`(?:\s*\([日月火水木金土](?:曜日?)?\))?`
const time = String.raw`(?:[\sT]*(?<half>午前|午後)?\s*(?<hour>\d{1,2})\s*[:時]\s*(?:(?<minute>\d{1,2})\s*分?)?(?::(?<second>\d{1,2}))?(?:\s*(?<offset>Z|[+-]\d\d:?\d\d))?)?`
const spellings = [
  new RegExp(String.raw`^(?<year>\d{4})\s*${day}${weekday}${time}$`, 'i'),
  new RegExp(
    String.raw`^(?<era>令和|平成|昭和|[RHS])\s*(?<eraYear>元|\d{1,2})\s*${day}${weekday}${time}$`,
  ),
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
]

/** Suggestions need no zone: they only have to be dates. */
const utc = { offsetAt: () => 0 }

/**
 * The right spelling of a date that a person can read and a program cannot; `undefined` when it is
 * not certain which day is meant, or when there is no such day.
 * @example suggestDate('2024/1/2') //=> '2024-01-02'
 * @example suggestDate('令和６年１月２日 午後3時') //=> '2024-01-02 15:00'
 */
export function suggestDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const parts = spellings.map((spelling) => spelling.exec(plain)?.groups).find(Boolean)
  if (!parts) return undefined
  const suggestion = `${yearOf(parts)}-${pad(parts['month'])}-${pad(parts['day'])}${timeOf(parts)}`
  return readDate(suggestion, utc).kind === 'date' ? suggestion : undefined
}

type Parts = Readonly<Record<string, string | undefined>>

function yearOf({ year, era = '', eraYear }: Parts): string {
  if (year !== undefined) return year
  return String((eras[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear)))
}

function timeOf({ half, hour, minute, second, offset = '' }: Parts): string {
  if (hour === undefined) return ''
  const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0)
  const seconds = second === undefined ? '' : `:${pad(second)}`
  return ` ${pad(String(hours))}:${pad(minute)}${seconds}${offset && ` ${offset}`}`
}

function pad(digits: string | undefined): string {
  return (digits ?? '0').padStart(2, '0')
}
