import type { ZonedDate } from '../../article/dates.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

/**
 * A date as RSS writes it (RFC 822 with a year of four digits), with the date's own offset.
 *
 * @example rfc822({ iso: '2024-01-02T09:00:00+09:00', … }) //=> 'Tue, 02 Jan 2024 09:00:00 +0900'
 */
export function rfc822(date: ZonedDate): string {
  const year = date.iso.slice(0, 4)
  const month = Number(date.iso.slice(5, 7)) - 1
  const day = date.iso.slice(8, 10)
  const weekday = new Date(Date.UTC(Number(year), month, Number(day))).getUTCDay()
  const time = date.iso.slice(11, 19)
  return `${weekdays[weekday]}, ${day} ${months[month]} ${year} ${time} ${rfc822Offset(date.iso)}`
}

function rfc822Offset(iso: string): string {
  return iso.endsWith('Z') ? '+0000' : iso.slice(-6).replace(':', '')
}

/** The latest of some moments; `undefined` when there are none. */
export function latest(dates: readonly (ZonedDate | undefined)[]): ZonedDate | undefined {
  return dates.reduce((newest, date) => {
    if (newest === undefined || date === undefined) return newest ?? date
    return date.epoch > newest.epoch ? date : newest
  }, undefined)
}
