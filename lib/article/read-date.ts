import type { DatePart } from '../diagnostics/catalogue/front-matter.ts'
import type { ZonedDate } from './dates.ts'
import { isoInZone, momentOf } from './zone.ts'
import type { Zone } from './zone.ts'

export type DateReading =
  | { readonly kind: 'date'; readonly date: ZonedDate }
  | ({ readonly kind: 'out-of-range' } & DateRange)
  | { readonly kind: 'unreadable' }

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: *([Zz]|[+-]\d\d:?\d\d))?)?$/

/** A part of a date and what it can be. */
export interface DateRange {
  readonly part: DatePart
  readonly least: string
  readonly most: string
}

/**
 * Reads a date as front matter spells it: `2026-01-15`, `2026-01-15 09:00`,
 * `2026-01-15T09:00:00+09:00`, `…Z`. Without an offset it is meant in the zone given; a day alone is
 * its midnight there.
 */
export function readDate(text: string, zone: Zone): DateReading {
  const match = pattern.exec(text)
  if (!match) return { kind: 'unreadable' }
  const [, , , , hour, minute, second, offset] = match
  const wall: WallTime = {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  }
  const range = rangeMissed(wall) ?? (offset === undefined ? undefined : offsetMissed(offset))
  if (range) return { kind: 'out-of-range', ...range }
  const wallTime = Date.UTC(
    wall.year,
    wall.month - 1,
    wall.day,
    wall.hour,
    wall.minute,
    wall.second,
  )
  const epoch =
    offset === undefined ? momentOf(wallTime, zone) : wallTime - offsetMinutes(offset) * 60_000
  return {
    kind: 'date',
    date: { iso: isoInZone(epoch, zone), epoch, dayOnly: hour === undefined },
  }
}

/** What a clock on the wall and the calendar beside it show. */
type WallTime = Readonly<Record<Exclude<DatePart, 'offset'>, number>>

/** The first part that is outside of what calendars and clocks have. */
function rangeMissed(wall: WallTime): DateRange | undefined {
  // Years of four digits in every zone of the world, which JavaScript takes at face value.
  const ranges: readonly (readonly [DatePart & keyof WallTime, number, number])[] = [
    ['year', 1000, 9998],
    ['month', 1, 12],
    ['day', 1, daysInMonth(wall.year, wall.month)],
    ['hour', 0, 23],
    ['minute', 0, 59],
    ['second', 0, 59],
  ]
  const missed = ranges.find(([part, least, most]) => wall[part] < least || wall[part] > most)
  return missed && { part: missed[0], least: String(missed[1]), most: String(missed[2]) }
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Clocks on earth are from 12 hours behind UTC to 14 ahead. */
function offsetMissed(offset: string): DateRange | undefined {
  const minutes = offsetMinutes(offset)
  const exists = minutes >= -12 * 60 && minutes <= 14 * 60 && !/[6-9]\d$/.test(offset)
  return exists ? undefined : { part: 'offset', least: '-12:00', most: '+14:00' }
}

/** `+09:00` or `+0900` → 540, `Z` → 0. */
function offsetMinutes(offset: string): number {
  if (/^z$/i.test(offset)) return 0
  const amount = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return offset.startsWith('-') ? -amount : amount
}
